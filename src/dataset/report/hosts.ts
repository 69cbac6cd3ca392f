/** Whose addresses are whose, as far as sources of this dataset go: bodies that speak for themselves or for a state, journals, catalogues, encyclopaedias. What stands in none of these lists is taken for press. */

/** Agencies, institutes, universities, ministries, learned societies, offices of projects, and companies that are partners themselves, beside the websites that agency records name. */
export const officialHosts = [
  'esa.int', 'jaxa.jp', 'eumetsat.int', 'wmo.int', 'unoosa.org', 'un.org', 'cospar-sarsat.int', 'itu.int', 'copernicus.eu', 'cgms-info.org', 'ccsds.org', 'earthobservations.org', 'ceos.org',
  'globalspaceexploration.org', 'disasterscharter.org', 'iadc-home.org', 'smpag.net', 'iawn.net', 'cosparhq.cnes.fr', 'eso.org', 'almaobservatory.org', 'skao.int', 'lofar.eu', 'stsci.edu',
  'caltech.edu', 'harvard.edu', 'mit.edu', 'berkeley.edu', 'jhuapl.edu', 'swri.org', 'mpg.de', 'cnrs.fr', 'inaf.it', 'infn.it', 'rssi.ru', 'sron.nl', 'dtu.dk', 'kyutech.ac.jp', 'cospas-sarsat.int',
  'aprsaf.org', 'servirglobal.net', 'iss-casis.org', 'ctao.org', 'auger.org', 'ligo.org', 'egi.eu', 'africa-union.org', 'au.int', 'aviso.altimetry.fr', 'africanspaceagency.org', 'unis.unvienna.org',
  'unov.org', 'treaties.unoda.org', 'unoda.org', 'un-spider.org', 'narl.org.tw', 'narlabs.org.tw', 'psi.ch', 'gfz-potsdam.de', 'gfz.de', 'cas.cn', 'svom.eu', 'eventhorizontelescope.org',
  'skatelescope.org', 'alma-telescope.jp', 'belgiuminspace.be', 'invap.com.ar', 'conicyt.cl', 'imbp.ru', 'cern.ch', 'apc.u-paris.fr', 'iag.mn', 'gob.cl', 'fid-move.de', 'eiscat.de', 'eiscat.se',
  'eiscat3d.se', 'jive.nl', 'rubinobservatory.org', 'ice.csic.es', 'apex-telescope.org', 'llamaobservatory.org', 'vnsc.org.vn', 'asim.dk', 'andoyaspace.no', 'eusst.eu', 'hcoc.at', 'ariss.org',
  'ams02.org', 'lisamission.org', 'essp-sas.eu', 'spaceclimateobservatory.org', 'elisascience.org', 'obspm.fr', 'sidc.be', 'altecspace.it', 'medes.fr', 'pithia-nrf.eu', 'hpde.io', 'atsrsensors.org',
  'uwaterloo.ca', 'avcr.cz', 'mbrsc.ae', 'dpg-physik.de', 'aas.org', 'ras.org.uk', 'dglr.de', 'leibnizsozietaet.de', 'europlanet-society.org', 'unibo.it', 'uni-stuttgart.de', 'uni-heidelberg.de',
  'heig-vd.ch', 'pte.hu', 'uwo.ca', 'univ-paris12.fr', 'np.cosmos.ru', 'cab.inta-csic.es', 'iasf.cnr.it', 'joanneum.at', 'fmi.fi', 'spaceil.com', 'canadensys.com', 'thalesgroup.com', 'ispace-us.com',
  'ispace-inc.com', 'spacechina.com', 'ohb-italia.it', 'ohb-system.de', 'ohb.de', 'cometinterceptor.space', 'beagle2.com', 'kormany.hu', 'wallonia.be', 'globalscience.it',
  'researchitaly.miur-legacy.cineca.it', 'futuretech.org.tw', 'diplomatie.belgium.be', 'news.belgium.be', 'franceintheus.org', 'impo.com.uy', 'oosa.unvienna.org', 'gsc-europa.eu', 'alhussein.jo',
  'eas.ee', 'anacom.pt', 'senado.leg.br', 'parliament.uk', 'cnr.it', 'bandiasi.almaviva.it', 'africanlii.org', 'jspacesystems.or.jp', 'engineersaustralia.org.au', 'igs.org', 'iag.dgfi.tum.de',
  'tum.de', 'iswat-cospar.org', 'ciesin.org', 'sentinel-asia.org', 'quantumlah.org', 'quantumcommshub.net', 'birds-project.com', 'space-airbusds.com', 'airbus.com', 'tugraz.at', 'tu-dresden.de',
  'uni-sofia.bg', 'aemi.hu', 'sav.sk', 'usb-bg.org', 'ieeemilestones.ethw.org', 'ethw.org', 'gctc.su', 'dpma.de', 'gouvernement.fr', 'busoc.be', 'nasaimages.lunaimaging.com', 'aeris-data.fr',
  'ariss-usa.org', 'arrl.org', 'uba.be', 'mek.oszk.hu', 'tu-berlin.de', 'uni-bremen.de', 'univ-lille.fr', 'ipsl.fr', 'uni-wuerzburg.de', 'umontpellier.fr', 'unam.mx', 'univ-perp.fr',
  'outerspacelawsapienza.it', 'catds.fr', 'globalwaterstorage.info', 'icarusinitiative.org', 'njt.hu', 'infor.pl', 'decree.om', 'camera.it', 'statsbudsjettet.no', 'bayfor.org',
  'kooperation-international.de', 'most.cn', 'ambafrance-in.org', 'france-science.org', 'aicte-india.org', 'openrijk.nl', 'scimaap.net', 'merlin-methane.space', 'altimetry.info',
  'nasa-smd.go-vip.net', 'oipspace.be', 'jamsat.or.jp', 'leibniz-kis.de', 'aip.de', 'asu.cas.cz', 'cbk.waw.pl', 'wroc.pl', 'uliege.be', 'uppsalauniversitet.se', 'waseda.jp', 'rwth-aachen.de',
  'su.se', 'utu.fi', 'au.dk', 'unimib.it', 'maastrichtuniversity.nl', 'leidenuniv.nl', 'mcdonaldobservatory.org', 'ipmu.jp', 'subarutelescope.org', 'in2p3.fr', 'ucm.es', 'jcuva.space',
  'ariel-mission.fr', 'fapesq.rpp.br', 'eiscat.com', 'cseslimadou.it', 'est-east.eu', 'solarnet-east.eu', 'wso-uv.org', 'gmto.org', 'sloan.org', 'simonsobservatory.org', 'lsst.fr', 'lsst.org',
  'bingotelescope.org', 'einsteintelescope.nl', 'einsteintelescope-emr.eu', 'platomission.com', 'litebird-europe.eu', 'superdarn.org', 'superdarn.ca', 'austria-in-space.at', 'eric-forum.eu',
  'vyzkumne-infrastruktury.cz', 'diplo.de', 'esteri.it', 'casca.ca', 'alumni.cern', 'astronomie.nl',
  'verdragenbank.overheid.nl', 'boe.es', 'gouv.ci', 'senat.fr', 'teara.govt.nz', 'clbi.cta.br', 'dcta.mil.br', 'nstda.or.th',
  'archives.eui.eu', 'europa.eu', 'qubic.org.ar', '4most.eu', 'bootes.iaa.es', 'sios-svalbard.org', 'appec.org', 'hawc-observatory.org',
  'geo600.org', 'ipta4gw.org', 'intermagnet.org', 'ing.iac.es', 'noao.edu', 'brite-pl.pl', 'issibern.ch', 'jinr.ru',
  'lsc-canfranc.es', 'ias.u-psud.fr', 'inaoep.mx', 'lna.br', 'inpe.br', 'ast.cam.ac.uk', 'cssteap.org', 'cnes.fr',
  'ioag.org', 'rascom.org', 'ariss-eu.org', 'engineersireland.ie', 'acs.org.au', 'ruimtevaart-nvr.nl', 'rafmuseum.org.uk', 'siarchives.si.edu',
  'satlantis.com', 'intelsat.com', 'speqtral.space', 'energia.ru',
] as const

/** Endings of hosts that only governments, armies and places of learning get. */
export const officialEndings = [/\.gov$/u, /\.gov\.[a-z]{2}$/u, /\.gob\.[a-z]{2}$/u, /\.gouv\.[a-z]{2}$/u, /\.go\.[a-z]{2}$/u, /\.gc\.ca$/u, /\.govt\.nz$/u, /\.mil$/u, /\.int$/u, /\.edu$/u, /\.edu\.[a-z]{2}$/u, /\.ac\.[a-z]{2}$/u, /\.europa\.eu$/u]

/** Journals, proceedings and archives of papers. */
export const paperHosts = [
  'doi.org', 'arxiv.org', 'adsabs.harvard.edu', 'iopscience.iop.org', 'aanda.org', 'nature.com', 'science.org', 'springer.com', 'springeropen.com', 'sciencedirect.com', 'wiley.com', 'mdpi.com',
  'copernicus.org', 'frontiersin.org', 'spiedigitallibrary.org', 'ieee.org', 'aip.org', 'aps.org', 'royalsocietypublishing.org', 'cambridge.org', 'oup.com', 'tandfonline.com', 'jstage.jst.go.jp',
  'ncbi.nlm.nih.gov', 'europepmc.org', 'hal.science', 'researchgate.net', 'semanticscholar.org', 'osti.gov', 'ntrs.nasa.gov', 'confit.atlas.jp', 'ams.confex.com', 'discovery.researcher.life',
  'pos.sissa.it', 'aspbooks.org', 'archives-ouvertes.fr', 'elsevier.com', 'sciencemag.org', 'scilit.com', 'elib.dlr.de', 'zenodo.org', 'inis.iaea.org', 'scielo.br', 'arc.aiaa.org', 'hou.usra.edu',
  'lpi.usra.edu', 'journals.ametsoc.org', 'agu.confex.com', 'dpg-verhandlungen.de', 'ijass.net', 'liebertpub.com', 'elpub.wdcb.ru', 'terrapub.co.jp', 'iafastro.directory', 'iafastro.org',
  'goobi.tib.eu', 'amostech.space', 'cambridgecore.org', 'pjambp.com', 'space-scitechjournal.org.ua', 'ceeol.com', 'rev.org.vn', 'ehne.fr', 'katalog.lib.cas.cz', 'kjrs.org', 'ollyservices.com',
  'livingplanet2013.org', 'koreascience.kr', 'spie.org', 'arxiv-vanity.com', 'riastronomia.es',
  'pubs.aip.org', 'saemobilus.sae.org',
] as const

/** Catalogues of missions, objects, instruments and documents. */
export const catalogueHosts = [
  'eoportal.org', 'nssdc.gsfc.nasa.gov', 'planet4589.org', 'astronautix.com', 'space.skyrocket.de', 'ceos.org', 'wmo-sat.info', 'pds.nasa.gov', 'heasarc.gsfc.nasa.gov', 'thespacelibrary.com',
  'n2yo.com', 'raumfahrtkalender.de', 'nextspaceflight.com', 'eohandbook.com', 'ceos-sysdb.com', 'nanosats.eu', 'wikidata.org', 'spacefacts.de', 'ilrs.gsfc.nasa.gov', 'unoosa.org',
  'globalsecurity.org', 'russianspaceweb.com', 'gunter-krebs.de', 'space.oscar.wmo.int', 'earth.esa.int', 'treaties.un.org', 'database.eohandbook.com', 'amsat.org', 'openaire.eu', 'api.openalex.org',
  'openpolar.no', 'scilit.net', 'spacefacts.info', 'wdcosf.fh-potsdam.de', 'barionleg.github.io',
] as const

/** Encyclopaedias and their copies. */
export const encyclopaediaHosts = [
  'wikipedia.org', 'wikimedia.org', 'britannica.com', 'wikiwand.com', 'dbpedia.org', 'fandom.com', 'handwiki.org', 'alchetron.com', 'wikizero.com', 'encyclopedia.com', 'pinocchiopedia.com',
  'daviddarling.info', 'liquisearch.com', 'piglix.com', 'memim.com', 'explained.today', 'zxc.wiki', 'cosmos-indirekt.de', 'grokipedia.com', 'knowpia.com', 'factmonster.com', 'academickids.com',
  'kiddle.co', 'everything2.com', 'absoluteastronomy.com', 'fr-academic.com', 'profilpelajar.com', 'thefreedictionary.com',
] as const
