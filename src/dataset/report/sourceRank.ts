/** How near a source is to those who know: told by whose address it is, by the order that data/README.md gives. */
import type { Agency, Source } from '../schema.ts'

/** From the nearest to the farthest: an agency or agreement, a paper, a catalogue, the press, an encyclopaedia. */
export const sourceRanks = ['agency', 'paper', 'catalogue', 'press', 'encyclopaedia'] as const

export type SourceRank = (typeof sourceRanks)[number]

/** Hosts of bodies that speak for themselves or for a state, beside the websites that agency records name. */
const officialHosts = [
  'esa.int', 'jaxa.jp', 'eumetsat.int', 'wmo.int', 'unoosa.org', 'un.org', 'cospar-sarsat.int', 'itu.int', 'copernicus.eu', 'cgms-info.org', 'ccsds.org', 'earthobservations.org',
  'ceos.org', 'globalspaceexploration.org', 'disasterscharter.org', 'iadc-home.org', 'smpag.net', 'iawn.net', 'cosparhq.cnes.fr', 'eso.org', 'almaobservatory.org', 'skao.int', 'lofar.eu',
  'stsci.edu', 'caltech.edu', 'harvard.edu', 'mit.edu', 'berkeley.edu', 'jhuapl.edu', 'swri.org', 'mpg.de', 'cnrs.fr', 'inaf.it', 'infn.it', 'rssi.ru', 'sron.nl', 'dtu.dk', 'kyutech.ac.jp',
  'cospas-sarsat.int', 'aprsaf.org', 'servirglobal.net', 'iss-casis.org', 'ctao.org', 'auger.org', 'ligo.org', 'egi.eu', 'africa-union.org', 'au.int', 'aviso.altimetry.fr', 'africanspaceagency.org',
  'unis.unvienna.org', 'unov.org', 'treaties.unoda.org', 'unoda.org', 'un-spider.org', 'narl.org.tw', 'narlabs.org.tw', 'psi.ch', 'gfz-potsdam.de', 'gfz.de', 'cas.cn', 'svom.eu', 'eventhorizontelescope.org', 'skatelescope.org',
  'alma-telescope.jp', 'belgiuminspace.be', 'invap.com.ar', 'conicyt.cl', 'imbp.ru', 'cern.ch', 'apc.u-paris.fr', 'iag.mn', 'gob.cl', 'fid-move.de', 'eiscat.de', 'eiscat.se', 'eiscat3d.se', 'jive.nl', 'rubinobservatory.org', 'ice.csic.es', 'apex-telescope.org', 'llamaobservatory.org', 'vnsc.org.vn', 'asim.dk', 'andoyaspace.no', 'eusst.eu', 'hcoc.at', 'ariss.org', 'ams02.org',
  'lisamission.org', 'essp-sas.eu', 'spaceclimateobservatory.org', 'elisascience.org', 'obspm.fr', 'sidc.be', 'altecspace.it', 'medes.fr', 'pithia-nrf.eu', 'hpde.io', 'atsrsensors.org', 'uwaterloo.ca', 'avcr.cz', 'mbrsc.ae',
] as const

/** Endings of hosts that only governments, armies and places of learning get. */
const officialEndings = [/\.gov$/u, /\.gov\.[a-z]{2}$/u, /\.gob\.[a-z]{2}$/u, /\.gouv\.[a-z]{2}$/u, /\.go\.[a-z]{2}$/u, /\.gc\.ca$/u, /\.govt\.nz$/u, /\.mil$/u, /\.int$/u, /\.edu$/u, /\.edu\.[a-z]{2}$/u, /\.ac\.[a-z]{2}$/u, /\.europa\.eu$/u]

const paperHosts = [
  'doi.org', 'arxiv.org', 'adsabs.harvard.edu', 'iopscience.iop.org', 'aanda.org', 'nature.com', 'science.org', 'springer.com', 'springeropen.com', 'sciencedirect.com', 'wiley.com', 'mdpi.com',
  'copernicus.org', 'frontiersin.org', 'spiedigitallibrary.org', 'ieee.org', 'aip.org', 'aps.org', 'royalsocietypublishing.org', 'cambridge.org', 'oup.com', 'tandfonline.com', 'jstage.jst.go.jp',
  'ncbi.nlm.nih.gov', 'europepmc.org', 'hal.science', 'researchgate.net', 'semanticscholar.org', 'osti.gov', 'ntrs.nasa.gov', 'confit.atlas.jp', 'ams.confex.com', 'discovery.researcher.life', 'pos.sissa.it', 'aspbooks.org', 'archives-ouvertes.fr', 'elsevier.com', 'sciencemag.org', 'scilit.com', 'elib.dlr.de', 'zenodo.org', 'inis.iaea.org', 'scielo.br', 'arc.aiaa.org', 'hou.usra.edu', 'lpi.usra.edu', 'journals.ametsoc.org',
] as const

const catalogueHosts = [
  'eoportal.org', 'nssdc.gsfc.nasa.gov', 'planet4589.org', 'astronautix.com', 'space.skyrocket.de', 'ceos.org', 'wmo-sat.info', 'pds.nasa.gov', 'heasarc.gsfc.nasa.gov', 'thespacelibrary.com', 'n2yo.com', 'raumfahrtkalender.de', 'nextspaceflight.com', 'eohandbook.com', 'ceos-sysdb.com', 'nanosats.eu',
  'wikidata.org', 'spacefacts.de', 'ilrs.gsfc.nasa.gov', 'unoosa.org', 'globalsecurity.org', 'russianspaceweb.com', 'gunter-krebs.de', 'space.oscar.wmo.int', 'earth.esa.int', 'treaties.un.org', 'database.eohandbook.com', 'amsat.org',
] as const

const encyclopaediaHosts = [
  'wikipedia.org', 'wikimedia.org', 'britannica.com', 'wikiwand.com', 'dbpedia.org', 'fandom.com', 'handwiki.org', 'alchetron.com', 'wikizero.com', 'encyclopedia.com', 'pinocchiopedia.com', 'daviddarling.info', 'liquisearch.com', 'piglix.com', 'memim.com', 'explained.today', 'zxc.wiki', 'cosmos-indirekt.de', 'grokipedia.com', 'knowpia.com', 'factmonster.com',
  'academickids.com', 'kiddle.co', 'everything2.com', 'absoluteastronomy.com', 'fr-academic.com', 'profilpelajar.com', 'thefreedictionary.com',
] as const

// Copies of the encyclopaedia under many names.
const namedAfterWiki = /wiki/u

/** The host of an address without "www.". */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '')

const isAt = (host: string, places: readonly string[]): boolean => places.some((place) => host === place || host.endsWith(`.${place}`))

/** A function that ranks sources; pages of the websites that `agencies` name are the agencies' own. */
export const createSourceRank = (agencies: readonly Agency[]): ((source: Pick<Source, 'url'>) => SourceRank) => {
  const own = agencies.flatMap(({ website }) => (website === undefined ? [] : [hostOf(website)]))
  return ({ url }) => {
    const host = hostOf(url)
    if (isAt(host, encyclopaediaHosts) || (namedAfterWiki.test(host) && !isAt(host, catalogueHosts))) return 'encyclopaedia'
    if (isAt(host, catalogueHosts)) return 'catalogue'
    if (isAt(host, paperHosts)) return 'paper'
    if (isAt(host, own) || isAt(host, officialHosts) || officialEndings.some((ending) => ending.test(host))) return 'agency'
    return 'press'
  }
}
