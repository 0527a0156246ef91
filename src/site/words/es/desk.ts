import type { desk as english } from '../en/desk.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

export const desk: typeof english = {
  nav: { label: 'Para la redacción', feeds: 'Canales', starter: 'Lista inicial', queue: 'Cola' },
  demo: 'El mundo de demostración no consulta canales, porque nunca se mezcla con noticias reales. Vacíe el sitio con «sayso demo --remove» y suscríbase después.',

  states: { stopped: 'Detenido', failing: 'Con fallos', new: 'Aún sin leer', fine: 'En orden' },

  feeds: {
    title: 'Canales',
    description: 'Los canales que lee este sitio y cómo va cada uno.',
    none: 'Aún no hay suscripciones. Indique abajo la dirección de un canal, o de un sitio que los tenga; o elija de la lista inicial.',
    total: count =>
      inForm(count, {
        one: '# canal suscrito',
        many: '# de canales suscritos',
        other: '# canales suscritos',
      }),
    allFine: count =>
      inForm(count, {
        one: '# canal suscrito, y todo está en orden.',
        many: '# de canales suscritos, y todo está en orden.',
        other: '# canales suscritos, y todo está en orden.',
      }),
    part: {
      stopped: count => inForm(count, { one: '# detenido', other: '# detenidos' }),
      failing: count => `${numeral(count)} con fallos`,
      new: count => `${numeral(count)} aún sin leer`,
      fine: count => `${numeral(count)} en orden`,
    },
    listTitle: 'Todos los canales',
    order: 'Lo que le necesita va primero.',
    all: 'Mostrar todos los canales',
    noneOf: 'Ningún canal está en este estado.',
    pages: 'Páginas de la lista',
    page: (page, pages) => `Página ${page} de ${pages}`,
    before: 'Anterior',
    next: 'Siguiente',
    addTitle: 'Añadir un canal o un sitio',
    url: 'Dirección',
    urlHint: 'de un canal, o de un sitio cuyos canales se buscan',
    findButton: 'Buscar canales',
    listsTitle: 'Desde una lista y hacia una lista',
    file: 'Una lista de canales (OPML)',
    fileHint: 'como la exportan los lectores de canales; 8 MB como máximo',
    importButton: 'Suscribirse a toda la lista',
    export: 'Exportar todos los canales en OPML',
    starter: 'Elegir de la lista inicial',
    starterWhat: 'Periódicos, emisoras y agencias del mundo, por países.',
  },

  progress: {
    read: 'Leído',
    never: 'Nunca leído',
    lastRead: 'última lectura',
    failed: failures =>
      failures === 1
        ? 'Falló la última vez'
        : inForm(failures, { one: 'Falló # vez seguida', other: 'Falló # veces seguidas' }),
    next: 'próxima consulta',
    due: 'toca ahora',
    stopped: 'Ya no se consulta',
  },

  found: {
    title: 'Canales en esta dirección',
    lead: count =>
      inForm(count, {
        one: 'Allí puede leerse # canal. Elija a cuál suscribirse.',
        many: 'Allí pueden leerse # de canales. Elija a cuáles suscribirse.',
        other: 'Allí pueden leerse # canales. Elija a cuáles suscribirse.',
      }),
    untitled: 'Canal sin título',
    entries: count => (count === 0 ? 'ahora sin entradas' : counted(count, 'entry')),
    subscribe: 'Suscribirse',
    subscribed: 'Ya suscrito',
    another: 'Ver otra dirección',
  },

  importing: {
    title: 'La lista se está recorriendo',
    titleRefused: 'No se pudo leer la lista',
    waiting: 'Espera su turno.',
    far: (done, total) => `Vistos ${numeral(done)} de ${counted(total, 'feed')}.`,
    soFar: (subscribed, already, refused) =>
      `Hasta ahora: nuevos, ${numeral(subscribed)}; ya estaban, ${numeral(already)}; rechazados, ${numeral(refused)}.`,
    leave: 'Puede salir de esta página: sigue sin usted.',
    againWhat: 'Esta página se recarga hasta que la lista esté terminada.',
    again: 'Mirar de nuevo',
    another: 'Elegir otro archivo',
  },

  result: {
    title: 'Qué resultó',
    subscribed: count => inForm(count, { one: '# canal nuevo', other: '# canales nuevos' }),
    already: count => inForm(count, { one: '# canal que ya estaba', other: '# canales que ya estaban' }),
    refused: count => inForm(count, { one: '# canal rechazado', other: '# canales rechazados' }),
    soon: 'Los canales nuevos se consultan en los próximos minutos, unos pocos cada vez.',
    refusedTitle: 'Rechazados',
    more: count => inForm(count, { one: 'y # canal más', other: 'y # canales más' }),
    warningsTitle: 'Omitido de la lista',
    toFeeds: 'A los canales',
  },

  feed: {
    kind: 'Canal',
    description: 'Cómo va este canal y sus últimas descargas.',
    readAt: 'Última lectura:',
    why: 'Por qué entonces:',
    neverRead: 'Aún no se ha leído.',
    askedAt: 'Última consulta',
    notAsked: 'Aún sin consultar',
    notLately: 'Sin consultar últimamente',
    nextAt: 'la próxima',
    nextSoon: 'la próxima, enseguida',
    failing: failures =>
      failures === 1
        ? 'El último intento falló.'
        : inForm(failures, {
            one: 'El último intento falló (#).',
            other: 'Los últimos # intentos fallaron.',
          }),
    fault: 'Qué falló:',
    stopped: 'Ya no se consulta.',
    again: '«Consultar ahora» lo pone en marcha de nuevo.',
    subscribedAt: 'suscrito el',
    pausedNote:
      'Mientras este sitio esté en pausa o muestre el mundo de demostración, no se consulta ningún canal.',
    asked: 'Ha pedido consultarlo ahora: en unos segundos la lista de abajo dirá qué resultó.',
    lookAgain: 'Mirar de nuevo',
    ask: 'Consultar ahora',
    stop: 'Detener',
    unsubscribe: 'Cancelar la suscripción…',
    unsubscribeWhat:
      'El canal sale de la lista, con lo que se sabe de sus entradas y descargas. Sus artículos se quedan.',
    unsubscribeButton: 'Sí, cancelarla',
    fetchesTitle: 'Las últimas descargas',
    noFetches: 'Aún no se ha descargado.',
    columns: {
      at: 'Cuándo',
      outcome: 'Qué resultó',
      answer: 'Estado',
      bytes: 'Tamaño',
      took: 'Duración',
      entries: 'Entradas',
      fresh: 'Nuevas',
    },
    none: 'ninguno',
  },

  outcomes: {
    feed: 'Leído',
    unchanged: 'Sin cambios',
    'not-a-feed': 'No es un canal',
    address: 'Dirección rechazada',
    status: 'Error del servidor',
    network: 'Sin conexión',
    timeout: 'Demasiado lento',
    'too-large': 'Demasiado grande',
    encoding: 'Dañado',
    redirects: 'Da vueltas en círculo',
    paused: 'Aplazado',
  },
  outcomeElse: 'Falló',
  unchangedWhat: 'El servidor dice que no hay nada nuevo.',

  queue: {
    title: 'Cola',
    description: 'Qué queda por hacer en este sitio.',
    idle: 'Nada espera: todos los artículos recibidos están leídos y no toca consultar ningún canal.',
    busy: (waiting, due) =>
      `${inForm(waiting, { one: '# artículo espera', many: '# de artículos esperan', other: '# artículos esperan' })} lectura, y toca consultar ${counted(due, 'feed')}.`,
    articlesTitle: 'Trabajo en espera',
    feedsTitle: 'Canales',
    hostsTitle: 'Servidores en reposo',
    names: {
      'read-article': 'Artículos añadidos por personas',
      'read-fed-article': 'Artículos de canales',
      'import-feeds': 'Listas de canales',
      daily: 'Tareas diarias',
    },
    noneWaits: 'Nada espera.',
    notOverdue: count =>
      inForm(count, { one: '# en espera, sin retraso.', other: '# en espera, sin retraso.' }),
    waits: (count, ago) =>
      inForm(count, {
        one: `# en espera; llegó ${ago}.`,
        other: `# en espera; lo más antiguo llegó ${ago}.`,
      }),
    active: count => inForm(count, { one: '# en curso.', other: '# en curso.' }),
    limit: articles =>
      `En la cola de los canales caben ${counted(articles, 'article')}: mientras esperen tantos, no se consulta ningún canal.`,
    full: articles =>
      `La cola de los canales está llena: no se consulta ningún canal hasta que esperen menos de ${counted(articles, 'article')}. Lo que añaden las personas se lee igualmente.`,
    noFeeds: 'No hay canales suscritos.',
    noneDue: 'No toca consultar ninguno.',
    due: (due, ago) =>
      inForm(due, {
        one: `Toca consultar # canal, previsto ${ago}.`,
        many: `Toca consultar # de canales, el primero previsto ${ago}.`,
        other: `Toca consultar # canales, el primero previsto ${ago}.`,
      }),
    noHosts: 'Ningún servidor ha pedido que se le deje en paz.',
    hostsWhat: 'Pidieron que se les deje en paz, así que hasta entonces no se les pide nada.',
    until: 'fin del plazo:',
    moreHosts: count => inForm(count, { one: 'y # servidor más', other: 'y # servidores más' }),
    lookAgain: 'Mirar de nuevo',
    unsureTitle: 'Lecturas por revisar',
    noUnsure: 'Todas las páginas se leyeron con seguridad.',
    unsureWhat:
      'Sayso no está seguro de que lo que leyó de estas páginas sea el artículo. Se muestran, como mucho, en extracto.',
  },

  starter: {
    title: 'Lista inicial',
    description: 'Medios del mundo con sus canales, para elegir.',
    lead: (feeds, outlets, countries) =>
      `${counted(feeds, 'feed')} de ${counted(outlets, 'outlet')} en ${inForm(countries, { one: '# país', other: '# países' })}. Nada se descarga antes de que usted lo elija.`,
    terms:
      'Que un canal sea público no dice nada de lo que puede hacerse con él. Lea las condiciones de un medio antes de elegirlo: algunos solo permiten la lectura privada, o se reservan la minería de textos y datos.',
    unchecked: 'Nadie ha comprobado aún esta dirección.',
    uncheckedAll: 'Nadie ha comprobado aún ninguna de estas direcciones.',
    checked: day => `comprobado el ${day}`,
    subscribed: 'suscrito',
    family: (kind, family) => `${kind} de ${isolated(family)}`,
    kinds: {
      newspaper: 'periódico',
      broadcaster: 'emisora',
      agency: 'agencia',
      site: 'sitio web',
      magazine: 'revista',
    },
    button: 'Suscribirse a los elegidos',
    buttonWhat: 'También cuentan las casillas marcadas en países plegados.',
  },
}
