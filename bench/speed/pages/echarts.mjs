// echarts as its example "force layout" starts it: categories in a legend, adjacency in focus; a drag anywhere moves it.
import { GraphChart } from 'echarts/charts'
import { LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { container, hand, loadGraph } from './graph.mjs'

use([GraphChart, LegendComponent, CanvasRenderer])
const { nodes, links } = await loadGraph()
// The legend hides by category: agencies are one of their own, which stays.
const categories = [...new Set(nodes.map(({ category }) => category ?? 'agency'))]
const chart = init(container)
chart.setOption({
  animation: false,
  legend: { data: categories },
  series: [
    {
      type: 'graph',
      layout: 'force',
      roam: true,
      roamTrigger: 'global',
      categories: categories.map((name) => ({ name })),
      data: nodes.map(({ id, label, category, color, radius }) => ({ id, name: id, value: label, category: category ?? 'agency', symbolSize: 2 * radius, itemStyle: { color } })),
      links: links.map(([source, target]) => ({ source, target })),
      label: { show: true, formatter: '{c}', fontSize: 8, position: 'bottom' },
      emphasis: { focus: 'adjacency' },
      select: { itemStyle: { borderColor: '#000', borderWidth: 2 } },
      selectedMode: 'single',
    },
  ],
})

const series = () => chart.getModel().getSeriesByIndex(0)
chart.on('mouseover', { dataType: 'node' }, ({ data }) => window.probe.acted('hover', data.id))
chart.on('click', { dataType: 'node' }, ({ data }) => window.probe.acted('click', data.id))

const places = () => {
  const data = series().getData()
  // Its own group carries what pan and zoom did.
  const group = chart.getViewOfSeriesModel(series()).group
  const symbols = data.mapArray((index) => [data.getId(index), data.getItemGraphicEl(index)])
  return symbols.flatMap(([id, symbol]) => {
    if (!symbol || !group) return []
    const [x, y] = symbol.transformCoordToGlobal(0, 0)
    return [[id, x, y]]
  })
}
hand({
  places,
  filter: (category) => {
    chart.setOption({ legend: { selected: Object.fromEntries(categories.map((name) => [name, category === null || name === category || name === 'agency'])) } })
    window.probe.acted('filter', category)
  },
})
window.probe.watch(places)
