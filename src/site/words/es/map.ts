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
    lead: 'Sayso no decide a quién pertenece un territorio. Clasifica un artículo donde los lectores lo buscan y muestra por qué.',
    rules: {
      recognition: {
        begins: 'Una sección no es un reconocimiento.',
        goesOn:
          ' Los códigos son los de la norma ISO 3166-1, y XK para Kosovo, que no tiene ninguno. Que un territorio tenga sección, o no la tenga, no dice nada de su estatus.',
      },
      code: {
        begins: 'Lo que tiene código tiene sección',
        goesOn:
          ': Palestina (PS), Taiwán (TW), el Sáhara Occidental (EH), Hong Kong (HK), Groenlandia (GL) y otros se clasifican en la suya, sea cual sea el Estado que los reclame.',
      },
      noCode: {
        begins: 'Lo que no tiene código',
        goesOn:
          ' se clasifica en el Estado de cuyo territorio forma parte según las resoluciones de la Asamblea General de las Naciones Unidas: Crimea, Donetsk y Luhansk en Ucrania; Abjasia y Osetia del Sur en Georgia; Transnistria en Moldavia; Chipre del Norte en Chipre. Somalilandia, sobre la que no existe tal resolución, se clasifica en Somalia, como la denominan las Naciones Unidas. Si el artículo trata también del otro Estado, sus propias palabras lo sitúan también allí.',
      },
      bothSides: {
        begins: 'Donde ambas partes tienen su lugar en las noticias de un territorio',
        goesOn:
          ', deciden las demás palabras del artículo: Cachemira en la India o en Pakistán, los Altos del Golán en Siria o en Israel, Jerusalén en Israel o, como Jerusalén Este, en Palestina. Si no se nombra nada más, en el Estado que administra el territorio; así también el Esequibo, en Guyana. Las islas del mar de China Meridional y del mar de China Oriental se clasifican solo en los Estados que el texto nombra.',
      },
      map: {
        begins: 'El mapa sigue la clasificación.',
        goesOn:
          ' Un territorio con sección propia tiene una forma propia: todo el Sáhara Occidental, Kosovo, Taiwán, Palestina. Crimea está dibujada con Ucrania, Abjasia y Osetia del Sur con Georgia, Chipre del Norte con Chipre, Somalilandia con Somalia. Donde ambas partes tienen su lugar en las noticias, la línea es la de quien administra: en Cachemira, la línea de control; en los Altos del Golán, la de 1974. Una línea así está donde la vieron los autores del mapa, Natural Earth, y no es un juicio.',
      },
      names: {
        begins: 'Los nombres',
        goesOn: ' son los del artículo. Sayso no traduce ninguno al nombre que usa otra parte, y lee ambos.',
      },
      otherwise: {
        begins: 'Quien lo vea de otro modo',
        goesOn:
          ' puede impugnar una sección dando un motivo. La redacción decide según estas reglas y lo dice; una decisión que cambia la regla cambia esta página, con su fecha.',
      },
    },
  },
}
