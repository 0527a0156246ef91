import type { map as english } from '../en/map.ts'

export const map: typeof english = {
  nav: 'Mapa',
  title: 'El mundo en las noticias',
  description:
    'Un mapa del mundo con el número de historias en que aparece cada país, y lo mismo en una tabla.',
  lead: 'Una historia cuenta para cada país en el que está clasificada.',
  spans: { label: 'Periodo', today: 'Últimas 24 horas', week: 'Últimos siete días' },
  inDays: 'En los últimos siete días.',
  toMap: 'Todos los países en el mapa',
  none: {
    today: 'Ninguna historia en las últimas 24 horas.',
    week: 'Ninguna historia en los últimos siete días.',
  },
  label: 'Mapa del mundo con las historias por país',
  toTable: 'Lo mismo en una tabla',
  legend: 'Historias',
  legendNone: 'ninguna',
  orMore: number => `${number} o más`,
  borders: 'Una frontera trazada aquí no es un juicio.',
  bordersMore: 'Por qué una frontera se traza así',
  tableTitle: 'Por país',
  columns: { country: 'País', stories: 'Historias' },
  week: (stories, today) =>
    `${stories} en los últimos siete días, ${today} en las últimas 24 horas. Una historia cuenta cada día (UTC), desde su primer artículo hasta el más reciente.`,
  places: {
    title: 'Lugares en disputa',
    description:
      'Cómo se clasifican los artículos sobre lugares en disputa y cómo se trazan las fronteras en el mapa.',
    fromCountry: 'Cómo se clasifican los lugares en disputa',
  },
}
