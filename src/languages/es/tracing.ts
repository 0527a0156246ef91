import { cues, participles, subject, topic, tracingPack } from '../cue-words.ts'
import { list } from '../word-list.ts'

/** Spanish: enough for the plain shapes of a news text. */
export const tracing = tracingPack({
  abbreviations: list('sr sra dr dra ud uds av p.m a.m gral ee.uu núm art ene feb abr ago sept oct nov dic'),
  verbs: [
    ...cues(
      `dijo dijeron dice dicen dicho decía afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado señaló señalaron señala señalan
      señalado declaró declararon declara declarado anunció anunciaron anuncia anuncian anunciado explicó explicaron explica explican explicado añadió añadieron
      añade añadido agregó agregaron agrega indicó indicaron indica indican indicado informó informaron informa informan informado confirmó confirmaron confirma
      confirmado negó negaron niega niegan negado desmintió desmintieron reconoció reconocieron reconoce admitió admitieron admite advirtió advirtieron advierte
      advierten advertido prometió promete prometieron respondió respondieron responde contestó insistió insiste insistieron subrayó subraya subrayaron recordó
      recuerda relató relataron relata contó contaron cuenta reveló revelaron revela reportó reportaron reporta sostuvo sostiene sostienen precisó precisa
      manifestó manifestaron manifiesta denunció denunciaron comentó comenta concluyó concluye aclaró aclara alegó alega testificó`,
      'clause',
    ),
    ...cues('acusó acusaron acusa acusan acusado calificó calificaron califica tildó llamó', 'object'),
    ...cues(
      'cree creen teme temen temía temían espera esperan esperaba piensa piensan considera consideran sospecha sospechan',
      'clause',
      'belief',
    ),
    ...cues('escribió escribieron escribe escriben tuiteó publicó publicaron', 'clause', 'written'),
    ...cues('citó citaron cita citan', 'cite', 'cited'),
    ...participles(
      'añadiendo agregando asegurando afirmando explicando señalando subrayando advirtiendo',
      'clause',
    ),
    ...participles('citando', 'cite', 'cited'),
  ],
  finiteVerbs: list(
    `es son era eran fue fueron será serán sería está están estaba estaban estará hay había habrá tiene tienen tenía tendrá puede pueden podrá debe deben va van
    hace hacen quedó queda quedan quedará cerró cerrará abrió abrirá reabrirá cayó cedió falta faltan faltaban sabe sabía vuelve volverá salió saldrá llegó
    llegará resistirá murieron murió hubo costó cuesta vive viven existe sigue siguen comenzó empezará partirá ardió sea sean duerme`,
  ),
  pastEndings: [
    'ó',
    'aron',
    'ieron',
    'aba',
    'aban',
    'ía',
    'ían',
    'ará',
    'erá',
    'irá',
    'arán',
    'erán',
    'irán',
  ],
  auxiliaries: list('ha han había habían habría es son fue fueron está están'),
  negations: list('no nunca nadie ningún ninguna tampoco'),
  adverbs: list(
    `también ya aún todavía además después luego ayer hoy mañana siempre entonces así incluso sin_embargo ahora apenas tampoco solo solamente finalmente
    recientemente presuntamente supuestamente aparentemente oficialmente inmediatamente públicamente independientemente`,
  ),
  adverbEndings: ['mente'],
  determiners:
    list(`el la los las un una unos unas del al este esta estos estas ese esa su sus mi mis nuestro nuestra varios varias algunos algunas dos tres
    cuatro cinco cada todo toda todos todas ambos`),
  pronouns: {
    él: 'person',
    ella: 'person',
    ellos: 'plural',
    ellas: 'plural',
    yo: 'person',
    nosotros: 'plural',
  },
  objectPronouns: list('le les lo me te nos se'),
  ownWords: list('este nuestro'),
  outletPlurals: list('medios periódicos'),
  indefinite: list('un una unos unas varios varias algunos algunas'),
  relatives: list('quien quienes cuyo cuya'),
  subordinators: list('porque como cuando si aunque mientras pues donde'),
  coordinators: list('y e o u pero sino'),
  prepositions: list(
    'de del a al en con por para sin sobre entre desde hasta hacia contra según ante bajo tras durante mediante',
  ),
  complementisers: ['que'],
  questionWords: list('si cómo cuándo dónde cuánto cuántos qué quién'),
  infinitiveMark: ['a'],
  agents: ['por'],
  passiveAuxiliaries: list('es son fue fueron siendo'),
  modals: list('va van debe deben puede pueden quiere quieren'),
  citing: ['citando a?', 'citando al', 'en referencia a', 'con base en'],
  asWords: ['como'],
  commaBeforeClause: false,
  verbSecond: false,
  compoundPast: true,
  headFirst: true,
  mostConfidence: 0.65,
  personEndings: list('or ora ista ero era ante ente ario aria'),
  accordingTo: ['según', 'de acuerdo con|a', 'a juicio de', 'en palabras de'],
  heldBy: ['visto|vista|vistos|obtenido|obtenida|consultado por', 'al que tuvo acceso'],
  formulas: [
    ...topic('declined', [
      'se negó|negaron a comentar|responder|declarar|hablar|confirmar|identificar|dar',
      'declinó|declinaron|rehusó|rehusaron hacer? comentar|comentarios|responder|declarar|hablar',
      'no quiso|quisieron comentar|responder|declarar|hablar|confirmar',
      'no quiso|quisieron hacer _? comentarios',
      'rechazó|rechazaron hacer? comentarios|comentar',
    ]),
    ...topic('noanswer', [
      'no respondió|respondieron|ha|han? {adv}? a|al _? _? solicitud|solicitudes|preguntas|pedido|correo|llamadas de? comentario|comentarios?',
      'no respondió|respondieron|contestó|contestaron {adv}?',
      'no ha|han respondido|contestado {adv}?',
      'no estaba|estaban disponible|disponibles para? hacer? comentarios?',
    ]),
    ...topic('unverified', [
      'no pudo|pudieron|ha|han? {adv}? verificar|confirmar|comprobar',
      'no ha|han podido {adv}? verificar|confirmar|comprobar',
    ]),
    ...subject('unverified', [
      'no pudo|pudieron ser {adv}? verificado|verificada|verificados|verificadas|confirmado|confirmada',
      'no ha|han podido ser {adv}? verificado|verificada|verificados|verificadas|confirmado|confirmada',
      'no ha|han sido {adv}? verificado|verificada|verificados|verificadas|confirmado|confirmada',
    ]),
    ...topic('unclear', [
      'no está|estaba|quedó claro {adv}?',
      'se desconoce|desconocía {adv}?',
      'aún? no se sabe|sabía',
    ]),
    ...subject('unclear', [
      'sigue|siguen siendo desconocida|desconocido|incierto|incierta',
      'se desconoce|desconocen',
    ]),
  ],
  hedges: [
    'supuestamente|presuntamente|aparentemente|al_parecer|probablemente|posiblemente',
    'al parecer',
    'presunto|presunta|presuntos|presuntas|supuesto|supuesta',
    'habría|habrían',
    'parece|parecen|parecía',
    'de confirmarse',
  ],
  hearsay: ['supuestamente|presuntamente', 'al parecer', 'habría|habrían'],
  anonymity: [
    'bajo condición de anonimato',
    'a condición de no ser identificado|identificada|nombrado',
    'que pidió|pidieron|solicitó no ser identificado|identificada|identificados|nombrado',
    'que pidió|pidieron el? anonimato',
  ],
  nouns: {
    person: list(
      `funcionario funcionarios funcionaria fuente fuentes diplomático diplomáticos testigo testigos vecino vecinos vecina residente residentes ministro ministra
      alcalde alcaldesa diputado diputada senador senadora experto expertos experta abogado abogada fiscal juez jueza médico médica enfermera investigador
      investigadora analista analistas asesor asesora director directora presidente presidenta sindicalista manifestante manifestantes hombre mujer persona
      personas empleado empleados pescador pescadores campesino agricultor maestra profesor ingeniero ingeniera capitán capitana coronel general portavoz
      vocero vocera jefe jefa secretario secretaria comandante conductor bibliotecaria concejal`,
    ),
    spokesperson: list('portavoz portavoces vocero vocera'),
    institution: list(
      `ministerio gobierno policía ejército empresa compañía partido tribunal juzgado consejo comité comisión sindicato oficina embajada parlamento congreso
      banco agencia autoridad autoridades universidad escuela hospital alcaldía ayuntamiento fiscalía asociación federación liga grupo unión instituto
      secretaría oposición iglesia bomberos municipio junta cancillería fundación`,
    ),
    outlet: list(
      'periódico diario cadena canal radio televisión agencia revista semanario sitio portal medio medios prensa emisora',
    ),
    document: list(
      `informe carta memorando documento documentos comunicado estudio encuesta sentencia fallo video vídeo imagen imágenes correo acta denuncia texto registro
      auditoría mensaje contrato reporte`,
    ),
    occasion: list(
      'comunicado entrevista conferencia discurso declaración carta mensaje rueda reunión audiencia tuit',
    ),
  },
  titles: list(
    `sr sra dr dra presidente presidenta ministro ministra alcalde alcaldesa general coronel capitán capitana juez jueza fiscal director directora profesor
    senador senadora diputado diputada`,
  ),
  outletNames: list(
    'gaceta correo diario heraldo tribuna noticias radio tele voz prensa efe reuters mañana mundo nación',
  ),
  institutionNames: list(
    'madrid bruselas moscú berlín londres washington moncloa kremlin otan onu ue sa sl instituto universidad',
  ),
  captions: {
    hedges: ['mostraría|mostrarían', 'que supuestamente muestra', 'foto|imagen de archivo'],
    placePrepositions: list('en sobre cerca ante frente'),
    placeNouns: list('puerto puente estación plaza calle iglesia escuela hospital aeropuerto'),
    creditLabels: list('foto crédito imagen fotografía'),
    agencies: list('efe afp reuters ap'),
    agencyWords: list('agencia press images'),
    handout: ['handout', 'cortesía', 'cedida por', 'facilitada por'],
    statutory: ['ley de propiedad intelectual', 'derecho de cita'],
    licence: ['cc by', 'cc-by', 'cc0', 'dominio público', 'creative commons', 'con autorización'],
    archive: ['archivo'],
    user: ['redes sociales', 'captura de pantalla', 'telegram', 'youtube', 'facebook', 'instagram'],
    staff: ['para el', 'para la'],
    institutionWords: list('policía ministerio ayuntamiento bomberos'),
    directions: list('norte sur este oeste'),
    sharedBy: ['difundida|difundido|publicada|publicado por'],
  },
})
