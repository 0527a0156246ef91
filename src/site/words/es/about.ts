import type { about as english } from '../en/about.ts'

export const about: typeof english = {
  title: 'Acerca de',
  titleOf: site => `Acerca de ${site}`,
  description: 'Qué es Sayso, qué significan sus términos y cómo se cuentan los orígenes.',
  lead: 'Un periódico suele decir cuántos informan de algo. Este dice cuántos lo supieron primero.',
  what: 'Un funcionario anónimo habla con una emisora. Un diario cita a la emisora. Treinta sitios copian al diario. Parecen treinta y dos informaciones y es una sola persona, cuyo nombre nadie dio. Sayso lee los artículos, marca en ellos cada declaración con las palabras que dicen de quién es, sigue la cadena hasta el final y cuenta los finales.',
  countingTitle: 'Cómo se cuentan los orígenes',
  counting:
    'La línea significa: siete medios publican la noticia; lo que dicen viene de al menos una y como mucho dos personas o informaciones independientes entre sí; y ninguna se identifica por su nombre.',
  rules: [
    'Una persona identificada cuenta una vez, por muchos medios que citen las mismas palabras.',
    'Dos funcionarios anónimos no se pueden distinguir. Pueden ser uno o dos, así que amplían el intervalo.',
    'La información propia de un medio es un origen. Un medio que repite la de otro no lo es.',
    'Una copia nunca es un origen, y tampoco lo es una frase que dice que se pidió una respuesta y no llegó.',
    'Un texto aportado por un lector nunca aumenta el número mínimo.',
  ],
  meaningsTitle: 'Términos',
  meanings: [
    { word: 'medio', meaning: 'quien publica: un diario, una emisora, una agencia, un sitio' },
    {
      word: 'fuente',
      meaning:
        'a quien se cita dentro de un texto: una persona, una institución, un documento, un medio o alguien anónimo',
    },
    { word: 'declaración', meaning: 'algo del texto que tiene fuente: quién, cómo y qué' },
    { word: 'cadena', meaning: 'los pasos desde el medio que usted lee hasta el primero que lo dice' },
    { word: 'origen', meaning: 'el final de una cadena' },
    { word: 'copia', meaning: 'un artículo cuyo texto es en su mayor parte de otro' },
    { word: 'noticia', meaning: 'los artículos sobre un mismo hecho' },
  ],
  notTitle: 'Lo que Sayso no hace',
  not: 'Ningún modelo de lenguaje escribe ni reescribe aquí una palabra. Ningún medio, persona o artículo recibe una nota de confianza o de sesgo: la página de un medio da cifras, y cada una se puede comprobar en los artículos. Una reserva como «supuestamente» permanece con la declaración a la que pertenece, se muestre donde se muestre. Cuando un texto cambia y el medio no lo dice, se guardan las versiones y se muestra la diferencia.',
  textsTitle: 'Textos ajenos',
  texts:
    'Los artículos pertenecen a sus medios. Sayso los guarda para leerlos y muestra de cada uno lo que permiten sus derechos: el texto completo, un extracto con enlace o el titular con enlace. La página de cada artículo dice con qué fundamento se muestra, quién lo añadió, cómo y cuándo. Un texto aportado por un lector se marca como tal y no cuenta hasta que la página del medio lo confirme o la redacción responda por él.',
  figuresTitle: 'En este periódico',
  figures: {
    articles: 'artículos',
    outlets: 'medios',
    stories: 'noticias',
    statements: 'declaraciones',
  },
  since: 'Desde el',
  programTitle: 'El programa',
  program: version =>
    `Este sitio usa Sayso ${version}, software libre con licencia Apache 2.0. No pone más cookies que las que necesitan sus formularios y la que recuerda el idioma que usted elige, no carga nada de terceros y funciona sin scripts.`,
}
