"""Spanish words that two newsrooms put for each other: data only, one set a line, the first word its name."""

from __future__ import annotations

KINDRED = """
morir murió murieron muerto muerte fallecer falleció fallecido matar
herir herido herida lesionar lesión
hospital hospitalizar hospitalización clínica
detener detención detuvo arrestar arresto
cárcel prisión encarcelar preso
acusar acusación
negar negó desmentir
rechazar rechazo
anunciar anuncio
pedir pidió exigir exigencia solicitar solicitud
comprar compra adquirir adquisición
vender venta
caer cayó caída bajar baja descender descenso
subir subida aumentar aumento crecer crecimiento alza
reducir redujo reducción recortar recorte
empezar comenzar comienzo iniciar inicio arrancar
terminar acabar finalizar concluir
suspender suspensión paralizar
cerrar cierre
cancelar cancelación anular
aplazar aplazamiento posponer retrasar retraso
dimitir dimisión renunciar renuncia
despedir despido
contratar contratación
precio costo coste costar
pagar pago
multa sanción
empresa compañía fabricante
trabajador empleado plantilla
policía policial agente
soldado militar ejército tropa
gobierno ejecutivo
ley legislación
tribunal juez jueza juzgado
demanda querella
culpable culpabilidad condenar condena
investigar investigación investigador pesquisa
fiscal fiscalía
prueba evidencia
atacar ataque agresión
disparar disparo tiroteo
arma fusil pistola
bomba explosión explotar estallar
incendio fuego quemar
accidente choque chocar colisión
coche auto automóvil vehículo
barco buque ferri
avión aeronave
carretera autopista
casa vivienda
inundación inundar
terremoto sismo seísmo
rescatar rescate salvar evacuar evacuación
ayudar ayuda apoyo apoyar
encontrar encontró hallar hallazgo descubrir descubrimiento
habitante vecino residente
médico doctor
enfermedad enfermo
infección infectar contagio contagiar
medicamento fármaco
vacuna vacunar vacunación
peligro peligroso riesgo
seguro seguridad
amenaza amenazar
advertir advirtió advertencia alertar alerta
miedo temor temer preocupación preocupar
ira indignación
criticar crítica
promesa prometer
planear plan prever
acuerdo acordar pacto
voto votar votación
ganar victoria triunfo
perder pérdida derrota
grande enorme inmenso
rápido veloz
difícil dificultad
construir construcción edificar
demoler demolición derribar derribo
reparar reparación renovar renovación
transportar transporte entregar entrega
salir salida partir partida
llegar llegada
visitar visita visitante
viaje viajar
reunión reunir encuentro
negociar negociación conversación diálogo
elegir eligió elección seleccionar selección
permitir permiso autorizar autorización
prohibir prohibición
protesta protestar manifestación manifestante
alumno estudiante
universidad facultad
cliente consumidor
tienda comercio
ganancia beneficio
salario sueldo
foto fotografía imagen
extranjero exterior
guerra conflicto
electricidad eléctrico
fracaso fracasar
error equivocación
fallo defecto avería
problema inconveniente
inspección inspeccionar control controlar
admitir reconocer confesar confesión
familia familiar
boda matrimonio
funeral entierro
robar robo hurto
fraude estafa
agricultor campesino agrícola
isla islote
puerto portuario
tren ferroviario
bicicleta ciclista
conductor chofer
cambiar cambio modificar modificación
mejorar mejora
prorrogar prórroga ampliar ampliación
sustituir sustitución reemplazar reemplazo
retirar retiro retirada
publicar publicación
responder respuesta contestar
basura desecho
tratamiento terapia
jubilado pensionista
"""

OTHERS = """
héroe héroes bajo bajos caso casos parte partes partido partidos sala salas puerta puertas público pública
públicos públicas costa costas
"""
"""Words that endings make one with a word above, and that mean something else."""
