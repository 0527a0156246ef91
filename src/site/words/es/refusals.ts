import type { Refusals } from '../en/refusals.ts'

export const refusals: Refusals = {
  'not-found/page': ['No hay ninguna página en esta dirección.'],
  'not-found/country': ['No hay ninguna sección de país en esta dirección.'],
  'not-found/topic': [
    'No hay ningún tema en esta dirección.',
    'La lista de todos los temas está en /topics.',
  ],
  'not-found/story': ['No hay ninguna noticia en esta dirección.'],
  'not-found/article': ['No hay ningún artículo en esta dirección, o fue retirado.'],
  'not-found/outlet': ['No hay ningún medio en esta dirección.'],
  'not-found/submission': ['No hay ningún envío en esta dirección.'],
  'not-found/setup': [
    'Este enlace de instalación ya se usó o ha caducado.',
    'Vuelva a iniciar Sayso: mientras no haya una cuenta de redacción, muestra un enlace nuevo.',
  ],
  'not-found/list-page': ['Esta página de la lista no existe.'],
  'not-found/feed-state': ['Los canales no tienen ese estado.'],
  'not-found/feed': ['Ese canal no existe aquí.'],
  'not-found/import': [
    'No hay ninguna lista de canales en esta dirección; el resultado de una se guarda 30 días.',
  ],
  'not-found/feeds': [
    'No se encuentra ningún canal en esta dirección.',
    'Busque «RSS» o «feed» en el sitio e indique esa dirección.',
  ],
  'not-found/story-named': ['Esa noticia no existe aquí.'],
  'not-found/original': ['Este artículo no es copia de ningún otro de este sitio.'],
  'not-found/statement': [
    'Esta declaración ya no se lee así, o su artículo no está aquí.',
    'La página del artículo muestra cómo se lee ahora.',
  ],
  'not-found/changed': [
    'Entretanto, el medio ha cambiado este artículo.',
    'Mire de nuevo la declaración en la página del artículo.',
  ],
  'not-found/moved': ['Este artículo ya no está en esta noticia.'],
  'not-found/objection': ['Esa objeción no existe aquí.'],
  'not-found/contest': ['Esa impugnación no existe aquí.'],

  'not-allowed/pair': ['Esta dirección de correo y esta contraseña no van juntas.'],
  'not-allowed/foreign-form': ['Este formulario se envió desde otro sitio, así que no se aceptó.'],
  'not-allowed/old-form': [
    'El formulario estuvo abierto demasiado tiempo o venía de otra parte; recargue la página y envíelo de nuevo.',
  ],
  'not-allowed/editors': [
    'Esta página es para la redacción de este sitio.',
    'Inicie sesión con una cuenta de redacción y ábrala de nuevo.',
  ],
  'not-allowed/adding': [
    'Para añadir artículos hace falta una cuenta que pueda hacerlo.',
    'Inicie sesión, o pida una cuenta a la redacción.',
  ],
  'not-allowed/demo': ['Solo la redacción puede llenar este sitio con el mundo de demostración.'],
  'not-allowed/resume': ['Solo la redacción puede poner de nuevo en marcha un sitio restaurado.'],
  'not-allowed/marking': ['Con su cuenta puede leer aquí, pero no marcar lo que está mal.'],
  'not-allowed/objecting': [
    'Marcar declaraciones como mal leídas es para los colaboradores de este sitio.',
    'Inicie sesión y abra la página de nuevo.',
  ],
  'not-allowed/misplacing': [
    'Señalar artículos es para los colaboradores de este sitio.',
    'Inicie sesión y abra la página de nuevo.',
  ],
  'not-allowed/contesting': [
    'Impugnar de qué trata un artículo es para los colaboradores de este sitio.',
    'Inicie sesión y abra la página de nuevo.',
  ],

  'input/form': ['El formulario llegó dañado y no se pudo leer.', 'Recargue la página y envíelo de nuevo.'],
  'input/outlet': ['Diga qué medio publicó el texto: sin eso, nadie sabe en la palabra de quién se apoya.'],
  'input/day': ['Eso no es una fecha; escríbala como 2026-11-25.'],
  'input/no-such-day': [
    'Ningún artículo puede ser de ese día: el año más antiguo es 1900 y el último día, mañana.',
  ],
  'input/no-file': ['No se eligió ningún archivo.'],
  'input/no-feed': ['No se eligió ningún canal.', 'Marque los canales que quiera y envíe el formulario.'],
  'input/no-search': ['Esta búsqueda no puede ser un canal, porque no busca nada.'],
  'input/name': ['Indique un nombre de 1 a 80 caracteres: aparece donde usted añade algo.'],
  'input/mail': ['Eso no es una dirección de correo como nombre@example.org.'],
  'input/long-mail': ['La dirección de correo tiene más de 254 caracteres.'],
  'input/mail-taken': ['Esta dirección de correo ya tiene una cuenta.'],
  'input/short-password': [
    'La contraseña necesita al menos 12 caracteres; unas palabras sin relación son fáciles de recordar.',
  ],
  'input/long-password': ['La contraseña tiene más de 200 caracteres.'],
  'input/plain-password': ['La contraseña repite muy pocos caracteres.'],
  'input/own-name': ['La contraseña no debe componerse de su nombre o su dirección.'],
  'input/common-password': ['Esta contraseña está entre las primeras que cualquiera probaría.'],
  'input/fault': ['Elija qué está mal.'],
  'input/right': ['Diga en unas palabras qué sería lo correcto: con ellas decide la redacción.'],
  'input/long-reason': ['La razón tiene más de 500 caracteres.'],
  'input/why': ['Diga por qué: se comunica a quien hizo la marca, y la respuesta queda registrada.'],
  'input/long-answer': ['La respuesta tiene más de 2000 caracteres.'],
  'input/section': ['Elija el país o el tema.'],
  'input/main-country': ['Solo un país puede ser el principal.'],
  'input/not-filed': ['El artículo ya no está clasificado ahí.'],
  'input/filed-already': ['El artículo ya está clasificado ahí.'],
  'input/main-already': ['Ese ya es el país principal.'],
  'input/answered': ['La redacción ya ha respondido.'],
  'input/answered-meanwhile': ['Otra persona de la redacción ya ha respondido.'],
  'input/accept-or-decline': ['Diga si acepta o rechaza.'],
  'input/where': ['Diga a qué noticia corresponde el artículo, o rechace.'],
  'input/which-story': ['Indique la dirección de la noticia.'],
  'input/same-story': ['El artículo ya está en esa noticia.'],
  'input/whole-story': ['Es el único artículo de su noticia: no quedaría nada de ella.'],

  'too-large/form': ['Es más de lo que admite este formulario.'],
  'too-large/text': ['El texto tiene más de 500\u00a0000 caracteres, más que cualquier artículo.'],
  'too-large/page': ['La página supera los 10 MB, más de lo que necesita un artículo.'],
  'empty/text': ['No hay texto que leer: el campo está vacío.'],
  'empty/page': ['La página llegó sin contenido.'],
  'not-a-url/typed': ['Eso no es una dirección web; una es como https://outlet.example/story.'],
  'not-a-url/long': [
    'La dirección es más larga de lo que necesita un artículo.',
    'Pegue el texto en su lugar.',
  ],
  'too-many/add': [
    'Se ha alcanzado el número de artículos que pueden añadirse en una hora.',
    'Espere un rato e inténtelo de nuevo.',
  ],
  'too-many/object': [
    'Ha alcanzado el número de marcas permitidas en una hora.',
    'Espere un rato e inténtelo de nuevo.',
  ],
  'too-many/sign-in': [
    'Son demasiados intentos en un cuarto de hora.',
    'Espere un rato e inténtelo de nuevo.',
  ],
  'too-many/set-up': ['Son demasiados intentos en una hora.', 'Espere un rato e inténtelo de nuevo.'],
  'busy/saving': [
    'Uno de estos artículos se está guardando en este momento.',
    'Espere un momento e inténtelo de nuevo.',
  ],
  'site-not-empty/demo': [
    'Este sitio muestra el mundo de demostración, inventado, que nunca se mezcla con noticias reales.',
    'Vacíe primero el sitio con «sayso demo --remove».',
  ],
  'database/away': [
    'La base de datos no responde en este momento.',
    'No se ha perdido nada. Inténtelo de nuevo en un minuto.',
  ],
  'disk-full/site': [
    'El disco de este sitio está lleno, así que no se puede guardar nada.',
    'No se ha perdido nada de lo confirmado. Avise al operador del sitio.',
  ],
  'bug/page': [
    'Algo salió mal aquí, y no es culpa suya.',
    'El operador del sitio lo encontrará en el registro.',
  ],
}
