import type { map as english } from '../en/map.ts'

export const map: typeof english = {
  nav: 'Mapa',
  title: 'El mundo en las noticias',
  description:
    'Un mapa del mundo con el número de noticias en que aparece cada país, y lo mismo en una tabla.',
  lead: 'Una noticia cuenta para cada país en el que está clasificada.',
  spans: { label: 'Periodo', today: 'Últimas 24 horas', week: 'Últimos siete días' },
  inDays: 'En los últimos siete días.',
  toMap: 'Todos los países en el mapa',
  none: {
    today: 'Ninguna noticia en las últimas 24 horas.',
    week: 'Ninguna noticia en los últimos siete días.',
  },
  label: 'Mapa del mundo con las noticias por país',
  toTable: 'Lo mismo en una tabla',
  legend: 'Noticias',
  legendNone: 'ninguna',
  orMore: number => `${number} o más`,
  borders: 'Una frontera trazada aquí no es un juicio.',
  bordersMore: 'Por qué una frontera se traza así',
  tableTitle: 'Por país',
  columns: { country: 'País', stories: 'Noticias' },
  week: (stories, today) =>
    `${stories} en los últimos siete días, ${today} de ellas en las últimas 24 horas. Una noticia cuenta cada día (UTC), desde su primer artículo hasta el más reciente.`,
  places: {
    title: 'Territorios en disputa',
    description:
      'Cómo se clasifican los artículos sobre territorios en disputa y cómo se trazan las fronteras en el mapa.',
    fromCountry: 'Cómo se clasifican los territorios en disputa',
  },
}
