import type { CommonWords } from '../pack.ts'

/** Words of the news trade and of everyday reports, in three steps; the shares are estimates. Written for Sayso. */
// prettier-ignore
export const commonWords: CommonWords = [
  [0.2, 'dijo dijeron informó informaron anunció anunciaron afirmó aseguró explicó señaló indicó añadió agregó según declaró declaraciones comunicado portavoz fuentes agencia año años día días hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo semana mes meses hora horas primera primer último última próximo próxima nuevo nueva personas persona gobierno presidente ministro ministra tras también ahora'],
  [0.1, 'noche madrugada tarde minutos ciudad país región zona norte sur este oeste mil millones millón euros dólares pesos ciento empresa compañía director directora jefe jefa alcalde alcaldesa consejo comisión comité autoridades policía fiscalía juez tribunal juicio investigación caso ley congreso diputados partido trabajo trabajadores trabajador obras proyecto acuerdo reunión decisión problema medidas servicio seguridad hijo hija familia familias hombre mujer niños vecinos local nacional'],
  [0.05, 'heridos herido muertos muerto fallecidos víctimas accidente incendio explosión rescate bomberos hospital tren trenes avión aeropuerto puerto barco buque carretera puente coche vehículo agua luz fábrica edificio lluvia lluvias tormenta viento elecciones votos campaña oposición negociaciones paz guerra ataque ejército frontera mercado precios petróleo banco economía escuela universidad estudiantes carta foto teléfono'],
]
