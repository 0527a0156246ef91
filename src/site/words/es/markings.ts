import type { markings as english } from '../en/markings.ts'
import { isolated } from '../speech.ts'
import { speech } from './speech.ts'

const { inForm } = speech

export const markings: typeof english = {
  openTitle: 'Por responder',
  answeredTitle: 'Últimas respuestas',
  noneAnswered: 'Aún no se ha respondido a nada.',
  gone: 'alguien cuya cuenta ya no existe',
  goneReason: 'Sus palabras desaparecieron con la cuenta.',
  by: name => `por ${isolated(name)}`,
  says: name => `Lo que dice ${isolated(name)}`,
  states: { open: 'a la espera de la redacción', accepted: 'aceptado', declined: 'rechazado' },
  answered: (name, state) => `Respuesta de ${isolated(name)}: ${state}`,
  editorGone: 'la redacción',
  reason: 'Su razón',
  reasonHint: 'queda registrada; se comunica a quien hizo la marca',

  objection: {
    make: {
      title: '¿Qué está mal en esta declaración?',
      description: 'Marque una declaración como mal leída y diga qué está mal.',
      lead: 'Sayso lee los artículos a máquina y se equivoca. Aquí se trata de cómo leyó el artículo, no de si es verdad lo que se dice.',
      readAs: 'Sayso la leyó así',
      fault: 'Qué está mal',
      reason: 'Qué sería lo correcto',
      reasonHint:
        'unas palabras, por ejemplo «lo dice la alcaldesa, no el secretario»; la redacción las lee con su nombre',
      button: 'Marcar como mal leída',
      back: 'Volver al artículo',
      own: 'Ya marcó esta declaración como mal leída. Mientras la redacción no haya respondido, puede decirlo de nuevo.',
      answered: {
        accepted: 'Marcó esta declaración como mal leída y la redacción está de acuerdo:',
        declined: 'Marcó esta declaración como mal leída y la redacción no está de acuerdo:',
      },
    },
    faults: {
      'not-a-statement': {
        is: 'Nadie dice esto',
        what: 'esas palabras no son ninguna declaración',
      },
      source: { is: 'Lo dice otra persona', what: 'la fuente es otra, o está en otras palabras' },
      words: {
        is: 'Se dicen otras palabras',
        what: 'lo dicho empieza o acaba en otro punto, o es otra cosa',
      },
      chain: {
        is: 'Viene por otro camino',
        what: 'a través de otros medios o personas, o, al final, de alguien distinto',
      },
      other: { is: 'Otra cosa', what: 'el tipo, la reserva, la fecha…' },
    },
    list: {
      nav: 'Objeciones',
      title: 'Objeciones',
      description: 'Declaraciones que los colaboradores consideran mal leídas.',
      lead: waiting =>
        waiting === 0
          ? 'Ninguna objeción espera respuesta.'
          : inForm(waiting, {
              one: '# objeción por responder.',
              many: '# de objeciones por responder.',
              other: '# objeciones por responder.',
            }),
      cases: 'Lo que se acepta pasa a ser un caso de prueba para la lectura de declaraciones:',
    },
    answer: {
      title: 'Una objeción',
      description: 'Responda si una declaración está mal leída.',
      accept: 'Aceptar: está mal leída',
      decline: 'Rechazar: está bien leída',
      accepted:
        'La página del artículo dice que esta declaración está mal leída, y pasa a los casos de prueba para la lectura de declaraciones.',
    },
  },

  misplaced: {
    make: {
      title: '¿Corresponde este artículo a otra noticia?',
      description: 'Señale un artículo que está en la noticia equivocada y diga por qué.',
      lead: 'Sayso agrupa los artículos a máquina y se equivoca. Una noticia trata de un hecho: las mismas personas en el hecho siguiente son otra noticia.',
      article: 'El artículo',
      story: 'La noticia en la que está',
      reason: 'Por qué no corresponde aquí',
      reasonHint:
        'unas palabras, por ejemplo «es la inundación del año pasado»; la redacción las lee con su nombre',
      button: 'Señalarlo',
      back: 'Volver a la noticia',
    },
    list: {
      nav: 'Noticia equivocada',
      title: 'En la noticia equivocada',
      description: 'Artículos que, según los colaboradores, están en la noticia equivocada.',
      lead: waiting =>
        waiting === 0
          ? 'Ningún artículo espera respuesta.'
          : inForm(waiting, {
              one: '# artículo por revisar.',
              many: '# de artículos por revisar.',
              other: '# artículos por revisar.',
            }),
      cases: 'Lo que se acepta pasa a ser un caso de prueba para la agrupación:',
      inStory: 'en la noticia',
    },
    answer: {
      title: '¿Está este artículo en la noticia equivocada?',
      description: 'Responda si un artículo está en la noticia equivocada.',
      to: 'La noticia a la que corresponde',
      toHint: 'su dirección, si está aquí',
      move: 'Moverlo a esa noticia',
      split: 'Llevarlo a una noticia propia',
      decline: 'Rechazar: corresponde aquí',
      undo: 'Lo que se mueve puede devolverse a su sitio: sayso stories deeds, sayso stories undo.',
    },
  },

  contest: {
    make: {
      title: '¿De qué trata este artículo?',
      description: 'Diga que un artículo está clasificado en el país o tema equivocado, o que falta uno.',
      lead: 'Sayso clasifica los artículos por sus palabras y se equivoca. Una sección no es un reconocimiento: los artículos se clasifican donde los lectores los buscan.',
      policy: 'Cómo se clasifican los artículos sobre lugares en disputa',
      fault: 'Qué está mal',
      wrong: section => `No trata de ${isolated(section)}`,
      main: country => `Trata ante todo de ${isolated(country)}`,
      isMissing: 'También trata de otra cosa',
      otherMain: 'Trata ante todo de otro país',
      chooseBelow: 'elíjalo abajo',
      section: 'El país o el tema',
      sectionHint: 'solo si falta uno',
      choose: 'Elegir…',
      countries: 'Países',
      topics: 'Temas',
      reason: 'Por qué',
      reasonHint: 'unas palabras, por ejemplo «es la ciudad de Ohio»; la redacción las lee con su nombre',
      button: 'Impugnar la clasificación',
      back: 'Volver al artículo',
      ownTitle: 'Lo que ha dicho',
    },
    list: {
      nav: 'Impugnaciones',
      title: 'Impugnaciones',
      description: 'De qué tratan, o no tratan, los artículos según los colaboradores.',
      lead: waiting =>
        waiting === 0
          ? 'Ninguna impugnación espera respuesta.'
          : inForm(waiting, {
              one: '# impugnación por responder.',
              many: '# de impugnaciones por responder.',
              other: '# impugnaciones por responder.',
            }),
      cases: 'Lo que se acepta pasa a ser un caso de prueba para la clasificación:',
    },
    answer: {
      title: 'Una impugnación',
      description: 'Responda si un artículo está mal clasificado.',
      accept: 'Aceptar: clasificarlo así',
      decline: 'Rechazar: está bien clasificado',
      accepted:
        'El artículo queda clasificado así, digan lo que digan lecturas posteriores, y pasa a los casos de prueba para la clasificación. Otra decisión sobre la misma sección lo revoca.',
    },
  },
}
