import type { TopicWords } from '../topics-pack.ts'

/** Spanish words of topics. Written for Sayso. */
export const topics: TopicWords = {
  '20000002':
    'ópera*, teatro*, concierto*, música*, músic*, cantante*, canción*, canciones, película*, cine*, actor*, actriz, director de cine, pintor*, pintura*, cuadro*, galería*, poeta*, poema*, novela*, escritor*, danza*, exposición*, artista*, orquesta*, festival*, álbum*',
  '20000038':
    'museo*, biblioteca*, patrimonio*, monumento*, tradición*, costumbre*, cultura, cultural*, diccionario*',
  '20000045': 'periódico*, periodista*, redacción*, radio*, televisión*, canal, prensa, medios, diario',
  '20000053': 'bomba*, atentado*, terroris*, rehén, rehenes, explosivo*, yihadista*',
  '20000056':
    'guerra*, soldado*, ejército*, tropas, misil*, dron, drones, artillería*, bombardeo*, rebelde*, combates, milicia*, militar*, tanque*',
  '20000065': 'manifestante*, manifestación*, protest*, disturbio*, gases lacrimógenos',
  '20000070': 'golpe de estado, junta militar, golpista*',
  '20000073': 'alto el fuego, tregua*, negociador*, mediador*, acuerdo de paz',
  '20000082':
    'asesin*, homicid*, ladrón, ladrones, robo*, robaron, roban, robado*, banda, estafa*, fraude*, contraband*, traficante*, narcotráfico*, narco*, cocaína*, corrupción, secuestr*, crimen*, delito*, droga*',
  '20000106':
    'tribunal*, juez, jueza, jueces, juicio*, sentencia*, abogad*, fiscal*, condena*, absuel*, juzgado*, demanda*',
  '20000121': 'ley, leyes, proyecto de ley, decreto*, código penal, constitución*',
  '20000129': 'policía*, detenid*, detuv*, arrest*, investig*, sospechos*, guardia civil',
  '20000139':
    'accidente*, choque*, chocaron, volcó, vuelca, naufrag*, ahogad*, descarril*, herid*, explosión*, colisión*',
  '20000148':
    'terremoto*, sismo*, inundación*, inundaciones, incendio*, volcán*, erupción*, avalancha*, desastre*, damnificad*, evacu*, deslave*, sequía*',
  '20000168': 'bombero*, rescat*, rescatista*, emergencia*, ambulancia*',
  '20000170':
    'empresa*, compañía*, beneficios, ganancia*, accionista*, fusión*, quiebra*, ingresos, directiv*',
  '20000209':
    'agricultor*, cosecha*, fábrica*, mina, minas, minería*, energía*, petróleo*, gas, gasolina, puerto, carga, industria*, café, trigo, maíz, exportador*, almacén*, buque*, fruta, pesca*',
  '20000344':
    'inflación*, economía*, económic*, banco central, recesión*, crecimiento*, presupuesto*, déficit*, impuesto*, moneda*, precios, deuda*, arancel*',
  '20000385': 'bolsa, acciones, bonos, inversor*, mercado*, cotiz*',
  '20000400': 'escuela*, colegio*, alumn*, aula*, escolar*',
  '20000413': 'examen*, exámenes, prueba de acceso',
  '20000415': 'estudiante*, universi*, campus',
  '20000416': 'maestr*, profesor*, docente*',
  '20000418': 'clima, climátic*, calentamiento*, emisiones, carbono, glaciar*',
  '20000420': 'especie*, furtivo*, conservación*, parque nacional',
  '20000424': 'contamin*, basura*, plástic*, tóxic*, residuo*, ambiental*',
  '20000430': 'acuífero*, embalse*, agua potable, represa*',
  '20000441': 'animales, aves, bosque*, lobo*, fauna*, naturaleza',
  '20000446':
    'enfermedad*, virus*, infect*, epidemia*, pandemia*, cólera*, sarampión*, gripe*, cáncer*, vacuna*, dengue',
  '20000461': 'hospital*, clínica*',
  '20000464': 'cirug*, cirujan*, tratamiento*, terapia*, medicament*, paciente*',
  '20000480': 'ministerio de salud, ministro de salud, ministra de salud, sanidad',
  '20000485': 'médic*, enfermer*, partera*',
  '20000493': 'gripe aviar, veterinari*, fiebre aftosa',
  '20000498': 'galardon*, medalla*, premio*, premiad*',
  '20000499': 'récord*',
  '20000501': 'funeral*, boda*, ceremonia*, entierro*',
  '20000504': 'príncipe*, princesa*, familia real',
  '20000505': 'famos*, celebridad*, estrella',
  '20000509': 'empleo*, trabajador*, obrer*, jornaler*, temporer*, contrat*, despid*, patronal*',
  '20000523': 'mercado laboral, falta de mano de obra',
  '20000524': 'huelga*, huelguista*, salari*, paro laboral',
  '20000531': 'jubil*, pensión*, pensiones, pensionista*',
  '20000533': 'desempleo*, desemplead*, parados, cesantía*',
  '20000536': 'sindicat*, sindical*',
  '20000538': 'vacaciones, turista*, turismo*, viaj*, playa*, ocio, senderis*',
  '20000565': 'receta*, cocin*, restaurante*, jardín*, vino*, gastronom*',
  '20000574':
    'eleccion*, elección*, elector*, votante*, votó, votar, votos, voto, urnas, candidat*, referéndum*, comicios',
  '20000587': 'derechos humanos, libertad de expresión, tortura*, persecu*',
  '20000593':
    'gobierno*, ministr*, president*, alcald*, gabinete*, dimit*, dimisión*, renunci*, ayuntamiento*',
  '20000621': 'reforma*, subsidio*, subvención*',
  '20000638': 'canciller*, embajad*, diplomátic*, cumbre*, sanciones, tratado*, acuerdo*, frontera*, otan',
  '20000646': 'ong, humanitari*, cruz roja',
  '20000648': 'disidente*, preso político, presos políticos',
  '20000649': 'parlament*, diputad*, oposición*, coalición*, partido político, partidos, congreso*, senado*',
  '20000657': 'musulman*, cristian*, budis*, islam*, judí*, creyente*, fe, oración*, religi*',
  '20000690': 'ramadán, semana santa, navidad*, peregrin*',
  '20000697': 'iglesia*, mezquita*, templo*, sinagoga*, monasterio*, catedral*',
  '20000703': 'papa, obispo*, sacerdote*, rabino*, imán, cardenal*',
  '20000710': 'genétic*, células madre, biólog*',
  '20000715': 'matemátic*',
  '20000717': 'astrónom*, telescopio*, planeta*, físic*, fósil*, dinosaurio*, geólog*',
  '20000735': 'científic*, estudio, estudios, experimento*, laboratorio*, hallazgo*',
  '20000742': 'arqueólog*, historiador*, sociólog*',
  '20000756':
    'ingenier*, robot*, software, inteligencia artificial, tecnolog*, chip*, satélite*, cohete*, computador*, internet',
  '20000770': 'población*, habitantes, censo*, natalidad',
  '20000771': 'migrante*, refugiad*, asilo*, inmigra*, deport*',
  '20000775': 'discrimin*, racis*',
  '20000780': 'familia*, divorci*, padres, matrimonio*',
  '20000799': 'pobreza*, sin techo, hambre*',
  '20000817': 'seguridad social, ayudas sociales',
  '20000822':
    'partido de, gol, goles, delanter*, porter*, entrenador*, jugador*, equipo*, fútbol*, baloncesto*, béisbol*, tenis, maratón*, corredor*, atleta*, ciclista*, liga',
  '20001104': 'dopaje*',
  '20001108': 'campeonato*, mundial, olímpic*, torneo*, final',
  '20001125': 'federación de fútbol, fifa',
  '20001126': 'estadio*',
  '20001128': 'pronóstico*, meteorológic*, chubascos, grados, soleado',
  '20001129':
    'tormenta*, nieve*, nevada*, lluvia*, ola de calor, huracán*, tifón*, viento*, niebla*, granizo*',
  '20001130': 'temperaturas, precipitaciones',
  '20001131': 'alerta roja, alerta naranja, aviso meteorológico',
  '20001148': 'fichaje*, traspaso*',
  '20001216': 'aprendiz*, formación profesional',
  '20001237': 'aniversario*, centenario*, conmemor*',
  '20001238': 'cumpleaños',
  '20001339': 'yoga, meditación*, sauna*, bienestar',
}
