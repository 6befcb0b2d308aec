import type { Language } from './language.ts';

export const es: Language = {
  lists: {
    small: `eso estoy estamos interesada interesado el la los las lo un una unos unas de del d al a en por para pa x con sin mi mis tu tus su sus vuestro vuestra vuestros vuestras nuestro este esta esto estos estas
      ese esa eso esos esas me te se nos os les le y e o u que q k ke porfa porfavor xfa xfavor favor pf plis please pls gracias ya ahora hoy inmediatamente
      todo toda todos todas tanto tantos tanta siempre mas más + nunca jamás jamas nada ningún ninguna ningun otro otra otros otras malditos malditas maldito pinches pinche
      putos putas puto puta jodidos dichosos estúpidos tontos inútiles constantes molestos publicitarios publicitario publicidad promocionales comerciales comercial marketing sms promo
      tan mucho muchos muchas aquí aqui acá celular cel móvil movil teléfono telefono tel número numero mensajes ustedes vosotros usted yo ni también tambien bien solo más
      amablemente urgente vez veces tipo alguno alguna algun texto`,
    not: `no n ni nunca jamás jamas ya nada`,
    more: `más mas + nunca jamás jamas nada ningún ninguna ningun otra`,
    sms: `contacto sms smss mensaje{,s} mensage{,s} mensajito{,s} msj{,s,es} mjs mnsj{,s} mensjes mensajes texto{,s} msg{,s} publicidad{,es} spam promo{,s} promocion{,es} promoción marketing notificación notificacion{,es}
      comunicación comunicacion{,es} propaganda{,s} anuncio{,s} aviso{,s} publi whatsapps mensajería mensajeria text{,os} envío envíos avisos correspondencia`,
    promo: `@sms oferta{,s} cosa{,s} descuento{,s} basura mierda{,s} tontería{,s} tonterias pendejada{,s} chorrada{,s} novedades alerta{,s} información info recordatorio{,s} cupones vainas porquería{,s} porqueria{,s}`,
    contact: `{mand,envi,contact,molest,texte,mensaje,fastidi,incordi,agobi,bombarde,spame,satur,acos,hosti,rebot,satur,reenvi,remit,lleg,convid,ray,rall,invad,enbi}{en,enme,ennos,ar,arme,arnos,arle,arles,es,e,éis,ad,adme,aran,arais,ando,ándome,aras,arían,enle} escrib{an,anme,annos,ir,irme,irnos,irle,irles,as,áis,a,id,idme,ieran,ierais,iendo,iéndome,iera,anle,irán} escriv{an,ir,irme} jod{er,erme,an,as,áis,iendo} chinga{r,rme,ndo} insist{ir,an,áis,iendo} hostiguen buscarme dirigirse contactars dar darme hacer llegue lleguen volver vuelvan`,
    write: `{mand,envi,contact,molest,texte,mensaje,fastidi,incordi,agobi,bombarde,spame,satur,acos,hosti,rebot,satur,reenvi,remit,lleg,convid,ray,rall,invad,enbi}{en,ar,arme,arnos,arle,arles,es,e,éis,aran,arais,enle} escrib{an,ir,irme,irnos,irle,irles,as,áis,a,ieran,ierais,iera,anle} escriv{an,ir,irme} jod{an,as,áis} insist{an,áis} hostiguen llegue lleguen vuelv{an,as,a,áis} volv{er,áis,ieran,ierais} sig{an,as,áis} den dirijan`,
    contacted: `contactad{o,a,os} molestad{o,a} bombardead{o,a} hostigad{o,a} acosad{o,a} spamead{o,a} suscrit{o,a} incluid{o,a} registrad{o,a}`,
    receive: `recib{ir,irlos,irlas,a,iendo,iéndolos,irles,o} resibir rezibir resivir recivir tener ver leer saber oír oir estar ser seguir aparecer encontrar verlos leerlos llegue lleguen`,
    want: `quier{o,e,en,emos} kier{o,en,e} qier{o,a} quisier{a,amos} dese{o,amos,aría} querr{ía,ia,íamos} queria quería gustar{ía,ia} prefier{o,e,imos} preferir{ía,ia,íamos} interes{a,an,ado,ada} necesito pid{o,o} solicit{o,amos} exij{o} acept{o} agradecer{ía,ia,é} autoriz{o} apetece ocupo pienso qiero qro qlo`,
    stop: `dej{en,a,ad,ar,e,es,éis,eis,ais,ame,aran,arais,emos} dejen{me} par{en,a,ad,ar,e,es,éis,eis} ces{en,ar,a,ad,e} basta vasta stop stopp deten{gan,er,ed,ga,te,ganse} det{énganse} termin{en,ar} interrump{an,ir} suspend{an,er} bloque{en,ar} evit{en,ar,ad} alto abst{énganse,enganse,enerse} fren{en,ar} quit{en,ar,ad} desactiv{en,ar,ad} cancel{en,ar,ad} elimin{en,ar,ad} cort{en,ar,ad}`,
    quit: `dej{en,a,ad,ar,e,es,éis,eis,ais,aran,arais} dejenme par{en,ad,ar,e,éis,a} ces{en,ar,a,ad} basta stop evit{en,ar,ad} abst{énganse,enganse,enerse} deteng{an,anse,a} termin{en,ar}`,
    remove: `{quit,borr,elimin,retir,tach,anul,desvincul,desapunt}{ar,arme,arnos,arlo,arla,arle,a,ame,alo,ala,e,eme,en,enme,ennos,enlo,enla,ad,adme,adlo,adla,es,éis,áis,as,an,ado,ada,aran,arais,arían,aríais,ando,ara,arían,arías} sac{ar,arme,arlo,arla,ad,adme,ame,a,aran,áis,alo,ala,adlo} saqu{en,enme,enlo,enla,e,eme,éis,es} remuev{an,anme,a,anlo} remov{er,erme,erlo} desuscrib{an,anme,ir,irme,e,eme,o,id} desuscripción desuscrit{o,a} desinscrib{an,anme,ir,irme}
      olvid{en,ense,ad,adme,ar,arse,ate,áos,aos,arais,enme} pierd{an,e,anlo} suprim{an,ir,id,anme,irme,irlo} baja eliminación supresión exclu{ir,irme,yan,yanme,ya,yeme} dad{me} saca tiren excluid{o,a}`,
    unsub: `desuscrib{an,anme,ir,irme,e,eme,o,id,irse} desuscríbanme desuscríbeme desuscripción desuscripcion desuscrit{o,a} desinscrib{an,anme,ir,irme} desapunt{enme,arme,adme,ame} desapúntame desapúntenme unsubscribe unsub dessuscribir desubscribir desubscribirme desuscrivirme desuscrivir cancelar suscripción`,
    off: `borrarme eliminarme quitarme sacarme desapuntarme removerme desuscrib{an,anme,ir,irme,e,eme,o,id,irse} desuscríbanme desuscríbeme desuscripción desuscripcion desinscrib{an,anme,ir,irme} desapunt{enme,arme,adme,ame} desapúntame desapúntenme unsubscribe unsub desubscribir desubscribirme desuscrivirme desuscrivir bórrame bórrenme borrenme borrame borradme elimínenme eliminenme sáquenme saquenme sacadme quítenme quitenme quítame quitame quitadme removerme remuévanme olvidadme`,
    listed: `lista{,s} list base{,s} datos registro{,s} sistema contactos agenda directorio grupo difusión difusion mensajes sms msjs promos promociones publicidad ofertas servicio envíos envios mailing fichero{,s} archivo{,s} suscripción programa esto eso ahí ahi acá aquí alertas avisos notificaciones bbdd crm`,
    number: `dato número numero num nro núm cel celular móvil movil teléfono telefono tel tlf nombre datos contacto línea linea`,
    please: `porfa porfavor xfa xfavor favor pf pfv plis pliss please pls gracias grax grcs pofavor porfis`,
    texts: `@sms lista`,
    goods: `sudadera camiseta falda{,s} vaqueros pantalones blusa bufanda sombrero guantes cinturón cartera mochila manta sofá lámpara alfombra silla mesa anillo collar pulsera pendientes reloj taza{,s} vela{,s} jabón
      crema sérum perfume sandalias tenis zapatillas quesos pan galletas pastel tarta planta{,s} flores ramo juguete libro bici funda cargador botón tela mangas cremallera dobladillo calcetines iva
      rebajas tienda almacén estacionamiento probador tallas saldo ascensor seguro garantía tarjetas mangas @goodsAnywhere pedido{,s} orden paquete{,s} envío{,s} envio{,s} entrega{,s} producto{,s} artículo{,s} articulo{,s} devolución devolver reembolso talla{,s} color{,es} dirección direccion factura{,s} ticket recibo suscripción suscripcion
      caja{,s} cita{,s} reserva{,s} pago{,s} tarjeta{,s} repartidor mensajero email{,s} mail{,s} correo{,s} electrónico electronico newsletter{,s} boletín boletin catálogo{,s} catalogo{,s} llamada{,s} llamar llamen bolsa{,s} regalo{,s} envoltorio carrito cuenta contraseña espera
      camisa{,s} chaqueta vestido{,s} zapatos botas pantalón abrigo gorro muestra{,s} taller curso evento puntos club web página app aplicación instagram facebook folleto{,s} foto{,s} etiqueta precio{,s} café cafe queso{,s} vino{,s} mensual mensualidad buzón
      portero cupón planta piso bebé casa carta{,s} deseos bodas`,
    glad: `bonito{,s} bonita{,s} preciosa{,s} precioso{,s} hermoso{,s} encanta{,n} amo jaja{,ja} jajajaja chulo lindo{,s} linda{,s} genial guapo esperen espera espere equivoqué dirección equivocada error cambié cambie compro rico`,
    polite: `una vez por todas @courtesy porfi porfis por favor porfa porfavor xfa xfavor pf pfv plis gracias muchas mil hola buenas buenos días dias tardes noches saludos saludo un cordial ya ahora inmediatamente
      ahorita mismo bueno vale ok va joder coño mierda puta madre carajo dios mío señor señora señores señorita amigos chicos chicas de verdad en serio enserio hombre tío ostia hostia pues a todos que q
      oiga oigan oye oid disculpe disculpa perdón perdon lo siento amablemente please adiós adios bye bendiciones mas más y si sí anda venga wey güey cabrones tanto les el la xd urgente urgentemente`,
    asking: `quiero quisiera deseo puedo pueden puede podrían podrias podéis podría cómo como hago me mi yo he dicho digo les le os repito última ultima vez por para se hace con esto esta este
      estos eso es necesito quería queria gustaría gustaria si es posible ser favor escribo respondo envío mando pido pon puede haced hacer el la los las de dije dar queremos están claro`,
  },
  certain: `
    cancelar/cancelen/anular/detener/parar ~ envío de sms/mensajes/publicidad/msjs
    cancel{en,ar,ad,o,a,e}/anul{en,ar,ad} ~ suscripción/suscripcion/subscripción/registro ..3 sms/mensajes/lista/msjs
    si ~ no dejan/paran/dejáis/paráis/deja ~ de/d ~ @contact
    si ~ me? siguen/sigue/seguís/vuelven/vuelve/volvéis ~ a? ~ @contact/@sms ..6 denuncio/denunciar/denunciarlos/denunciaré/bloqueo/bloquear/reporto/reportar/demandar/demando/policía/profeco/denuncia/abogado
    denuncio/denunciar/denunciarlos/denunciaré/bloqueo/bloquear/reporto/reportar/demandar/demando/denuncia/denunciaros ..4 si ~ siguen/sigue/seguís/vuelven/@contact
    por? qué/que/xq/pq/porque/xk ~ me? ~ siguen/sigue/seguís ~ @contact/llegando/@sms
  `,
  wanted: `
    @sms ..1 me ~ gustan/interesan/sirven/encantan
    <!no/me sigan/sigue/seguid/siga/síganme/sigueme/continúen/continúa/continua/continuad ~ @contact/así/asi
    que/porfa/favor/y/pero ~ me? ~ sigan/sigáis ~ @contact/llegando
    <!no/nunca/ya/ni/sin quiero/kiero/gustaría/quisiera/prefiero ~ seguir/sigan ~
    @sms ..3 sí/si ~ los/las/me ~ quiero/gustan/interesan/sirven
    @sms ~ sí/si/están/esta/está/estan/son ~ bien/ok/perfecto/perfectos/genial/geniales/útiles/sí/buenísimos/siempre/quiero
    sms/mensajes/mensaje ~ mejor/bien/perfecto
    encantan/encanta/adoro/amo ~ @sms/@promo
    @sms/@promo ~ encantan/encanta
    pero/menos/salvo/excepto no? ~ por sms
    pero no ~ los/de/las ~ sms/mensajes
    mejor/prefiero/solo ~ por? ~ sms/mensaje/mensajes/whatsapp
    escriban/escríbanme/escribidme/escríbeme/manden/mándenme/mandadme mejor/aquí/aqui/por/un/acá
    apunt{ar,arme,en,enme,ame,ad,adme}/apúntame/apúntenme/apúntenme
    <!no/nunca/ni/ya volver{,me}/vuelv{an,e,éis,o,eis,es}/volvéis ~ a ~ recibir/apuntar/apuntarme/suscribir/suscribirme/activar/activarme/meter/meterme/incluir/incluirme/alta/añadir/añadirme/agregar/agregarme/poner/ponerme/apuntáis/dar
    reactiv{ar,en,arme,ad,enme}/resuscrib{irme,ir,an}/reincorpor{ar,arme}/reinscrib{irme,ir}/resuscríbanme/reactívenme
    agrég{uenme,ame}/agreg{uenme,arme}/añád{anme,eme}/añad{irme,idme}/mét{anme,eme}/met{edme,erme} ~
    de alta
    error/querer/accidente/equivocación/equivocacion/queriendo ..6 stop/baja/desuscrib{í,i}/borr{é,e}/desuscrit{o,a}/alto
    stop/baja/desuscrib{í,i}/desuscrit{o,a}/cancelé/alto/desapunté ..6 error/querer/accidente/equivocación/equivocacion/queriendo
    no ~ dejen/dejéis/dejes/deje/dejar/paren/pares/paréis/paréis ~ de/d ~ @contact/@sms
    no paren/paréis/pares ~ nunca/$
    nunca ~ dejen/dejéis/dejes/deje/paren
    extraño/extrañ{o,aba}/echo ~ de menos ~ @sms
    por? qué/que/xq/pq/porqué ~ ya no ~ me ~ mandan/envían/envian/escriben/llegan/mandáis/enviáis
    por? qué/que/xq/pq dejaron/dejasteis ~ de
  `,
  harmless: `
    no ~ recuerdo/sé/acuerdo ..1 si
    no ~ quiero ~ perder
    número/numero viejo/anterior/antiguo/equivocado ~ use/usen/usa/nuevo
    número/numero viejo/anterior/antiguo
    perder ~ lugar/turno/puesto/puntos
    número/numero ~ de ~ cita/reserva/cuenta
    dejé/deje/dejó ~ mi/mis/el/la/una/un
    no ~ dej{en,es,a,e,éis,o,an,ar,aba,aron}/par{a,en,an,es,o,aba,éis}/quit{en,es,éis}/borr{en,es}/elimin{en,es,éis}/cancel{en,es,éis}/saqu{en,es} ~
    no ~ me ~ quit{en,es,éis}/borr{en,es,éis}/saqu{en,es,éis}/elimin{en,es,éis}/den/des/deis
    para ~ cuándo/cuando/mí/mi/ti/él/ella/el/la/los/las/un/una/mañana/recoger/regalar/niños/hoy/que/q/poder/cuánto/qué/saber/hacer/llevar/lo/su/comprar/pedir/ir/mis/nosotros
    paro/paró/parado/parada/desempleo
    en/de/dónde/donde/la/una/otra/siguiente/mi parada
    planta/piso/gama/temporada/más/mas/muy/precio/cuándo/cuando/presión/talla/calle/está/esta/qué/calidad/que baja
    está/esta/estoy/ascensor/estaba ~ de baja
    se ~ baja >!de
    la baja ~ el/de/los/por/laboral
    baja ~ el/la/de/los/por/un/laboral/médica/maternal ~ precio/precios/temporada/volumen/calidad/enfermedad/paternidad/maternidad
    muy/más/mas/tacón/tacon/volumen/precio/es/de/demasiado/cuello/talle alto
    alto ~ de/el/que/y/standing
    basta que/una/un/saber/el/la/solo
    eso/esto/con/me/te/nos/le basta
    hasta ~
    no ~ me? ~ ha/han/he/llegó/llego/llegaron/recibí/recibi/llega/llegan/recibo/recibido/llegado
    ya no ~ me? ~ llega/llegan/llegó/recibo/mandan/envían/escriben/queda/quedan/hay/tienen/necesito
    no ~ me? ~ @contact ~ el/la/lo/un/una/los/las/al/a ..1 @goods
    no ~ me? ~ @contact ..3 antes/después/despues/hasta/domingo/domingos/mañana/durante/noche/entre/tarde/cuando/aún/todavía/todavia
    no ~ env{íen,íes,ien,ies,íe,iéis} ~ eso/aún/todavía/todavia/nada ~ todavía/todavia/aún
    antes/después/despues ~ de
    no ~ llamen/llames/llaméis/llame
    @stop/@remove ~ @goods
    @stop/@remove ~ el/la/los/las/mi/un/una/este/esta/ese/de/del/mis/mi ..1 @goods
    @remove/@stop ..4 correo/correos/email/mail/newsletter/boletín/boletin/caja/club/espera/curso/café/emails/mails/vinos/quesos/pedido/carrito/catálogo
    lista ~ espera/deseos/bodas/regalos/precios
    quit{a,ar,e,en,as} ~ duda/dudas/antojo/curiosidad
    sac{ar,ame,a,e}/saqu{en,e} ~ duda/dudas
    borr{é,e,ado} ~ app/mensaje/mensajes/foto/el/la/sin
    <!que/q/me/os/les/pido/quiero/gracias dejaron/dejasteis/dejado/paran ~
    si ~ pongo/mando/envío/envio/escribo/respondo/contesto/digo/me/le ..2 ~ stop/baja/alto/doy
    me equivoqué/equivoque ~
    número ~ de/del ~ pedido/casa/calle/tarjeta/puerta/seguimiento/guía/cuenta/portal
    di/dado/dio/dieron ~ baja ~ sin/por
    no ~ quiero/deseo ~ darme ~ de? baja
    no ~ más/mas ~ tallas/colores/stock/talla
    cuándo/cuando/hasta ..3 termina/acaba
    antiguo/viejo/otro número
  `,
  asks: `
    no ~ @want ~ que/q ~ me/nos @write
    bloquearlos/reportarlos/denunciarlos/bloquearte/denunciaros/bloquearos
    no ~ autorizo ~ @sms
    cómo/como paro/paramos ~ @sms
    favor/pido/ruego ..3 que ya no
    ni ~ me @write
    {aburren,cansan,hartan,molestan,fastidian} ~ con? ~ @sms
    molestan/aburren/cansan ~ baja/basta
    ni un/uno/otro ..1 @sms más/mas
    ni más/mas ~ @sms
    se ~ me exclu{ya,yan} ..3 @listed/comunicaciones/publicidad
    cómo/como ~ paro/detengo/bloqueo/quito/cancelo/freno/evito/elimino ~ @sms/esto/estos
    no ~ hace/hacen ~ falta ..2 que ~ me? ~ @write
    no ~ necesit{o} ~ @sms
    no ~ me ~ sirven ~ @sms
    no ~ tengo ~ interés/tiempo ..3 @sms/promociones/recibir
    @sms no ~ gracias
    no gracias ~ @sms
    prohíbo/prohibo/prohibido ..5 @sms/@contact/número
    harta/harto/cansada/cansado ~ de ~ que ~ me ~ @contact/escriban/manden
    @sms ~ no ~ los/las quiero
    los/les/os ~ voy a bloquear/reportar/denunciar
    no ~ sigan/sigas/sigáis $
    favor/pido/ruego/solicito ~ de? ~ no ..2 @contact/@write
    no ~ interesad{o,a} ~ @receive ~ @promo
    desactiv{en,ar,ad,a}/cancel{en,a,ad}/deteng{an,a}/par{en,ad}/quit{en,ad}/elimin{en} ~ esto/eso/estos/este ~ $
    de vaja
    dejéis/dejen/dejáis/dejad ~ de/d ~ dar/darme/hacer ~ brasa/lata/tabarra/coñazo
    @want ~ no ~ me? ~ @write
    @quit ~ de/d ~ @contact
    @quit ~ de/d ~ @sms
    dej{en,ad,a,ar,e,éis}/dejenme/par{en,ad,a,éis}/ces{en,ad} ~ de/d ~ @promo
    dej{en,ad,e}/par{en,ad,e}/ces{en,ad,e}/deteng{an,a}/detened/cort{en,ad} ~ con/ya/los/la/el/las/ese/esos/estos ~ @promo
    basta/alto/stop/fuera/suficiente/suficientes ..2 @promo
    no más/mas/+ ~ @promo
    no ~ @sms ~ más/mas/+
    ningún/ninguna ~ @sms ~ más/mas
    no ~ sms/mensajes/publicidad/spam/promociones/propaganda/msjs ~ $
    ya/no/nunca/ni ~ no? ~ @write ..2 más/mas/+/nunca/jamás/jamas/nada/ningún/ninguna ..2 @promo/$/@please/a/al
    ya no ..3 @write
    nunca/jamás/jamas ~ más/mas? ~ @write
    no ..2 @write ..3 @sms/@more
    no ~ vuelv{an,as,a,áis,ais}/volver/volváis ..2 @contact/contactarme/escribirme/mandarme/enviarme
    no ..3 volv{er,erme,ieran,ierais} ~ a ~ @contact/@receive/saber
    que ~ no/ya ~ me/nos ..3 volv{ieran,ierais,erán}/contact{en,aran,arais,éis}/escrib{an,ieran,áis}/mand{en,aran,éis}/envi{aran}/moles{ten,taran}/lleguen/llegue/lleg{aran}/env{íen,ien,iéis}
    no ~ @want ..5 @receive ..4 @promo/más/mas/nada/@contacted/$
    ya no ~ @want ..4 @receive ..3 @promo
    ya no ~ @want ~ @promo/más/nada
    no ~ @want ..2 más/mas/+ ~ @promo
    no ~ @want ~ @sms >!en
    no ~ sigan/sigas/sigáis/siga ~ @contact
    ^ ~ no contactar/molestar/escribir/enviar/llamar $
    número/numero ..4 bórrenlo/borrenlo/elimínenlo/eliminenlo/quítenlo/quitenlo/borradlo/bórralo/borralo/sáquenlo/elimínalo
    no ~ @want ..2 saber/saver ~ nada
    no/ya ~ no? ~ @want ..2 que ~ me/nos ..3 @contact
    no/ya ~ no? ~ @want ..2 ser/estar/seguir/aparecer ..2 @contacted/en/recibiendo
    no ~ ser ~ @contacted
    preferiría/prefiero/preferiria/quisiera/gustaría/agradecería/agradeceria/quiero/pido/ruego/agradezco ..3 no ..4 @receive/@contact/@contacted/@write
    preferiría/prefiero/quisiera/gustaría/agradecería/quiero/agradeceria/pido/ruego/deseo/querría/necesito ..3 @quit ~ de/d ~ @receive/@contact
    dejar/dejo/deje ~ de/d ~ recib{ir,irlos,irlas}/recivir/resibir
    no recibir ~ más/mas/+/@sms/nada/estos/estas/esto
    para/pa/de/forma/manera/modo ~ no ~ recibir
    para/pa/hago ..3 ya? ~ no ~ me/nos ..2 @write/lleguen/llegue
    @off ~ @please
    @off ~ de/del/la ~ @listed
    @remove ..5 de/del/d/vuestra ~ @listed
    @remove ~ mi/este/el/su/nuestro/éste/al ~ @number
    @remove ~ mis/mi ~ @number
    me/nos ~ @remove ~ de/del/d ~ @listed
    me/nos ~ quit{as,an,áis,ais,aríais,arían,arías}/borr{as,an,áis,ais,aríais,arían}/sac{as,an,áis,ais}/elimin{as,an,áis,ais,arían} ~ @listed/@please/$
    me/nos ~ pued{en,e,es}/pod{éis,rían,ríais,rías,eis,rias,rian}/podríais ~ quit{ar}/borr{ar}/sac{ar}/elimin{ar}/dar
    pued{en,e,es,o}/pod{éis,rían,ríais,rías,eis,rias,rian}/quiero/quisiera/deseo/cómo/como/necesito/solicito/pido ..3 @off/quitarme/borrarme/sacarme/eliminarme/removerme/desapuntarme
    d{ar,en,enme,e,eme,ad,adme,ame,arme,arnos,arse,éis,an,oy,as,éisme,emos,es,é}/dé/dar/dense/dénme/denme/ledme/causar/tramitar/solicito/quiero/pido/procesen ~ de? ~ baja
    de baja ~ @please
    baja/vaja ~ @please
    baja ~ sms/de/del/en ~ lista/sms/mensajes/publicidad/este/mi/servicio/promociones
    solicito/solicitar/quiero/deseo/pido ..2 baja/eliminación/supresión/cancelación/cancelacion ~
    cancel{en,ar,ad,o,a,e}/anul{en,ar,ad}/elimin{en,ar}/quit{en,ar,ad}/desactiv{en,ar,ad,o}/deteng{an,a}/detener/bloque{ar,en}/par{ar,en,ad}/suspend{an,er}/termin{ar,en} ..2 @sms/alertas/notificaciones
    cómo/como/forma/manera/dónde/donde/modo ..5 cancel{ar,o}/quit{ar,o,arme}/desactiv{ar,o}/deten{er,go}/bloque{ar,o}/par{ar,o}/elimin{ar,o}/evit{ar,o}/salir{,me}/salgo/borr{ar,o,arme}/desuscrib{ir,irme,o} ..2 @sms/esto/eso/estos/lista/grupo/promos
    cómo/como ~ salgo/salir/salirme ~ de
    salir/salirme/salgo ~ de ~ lista/grupo/aquí/esto/mensajes
    revoc{o,ar,amos}/retir{o,ar,amos}/niego/anulo/cancelo ~ consentimiento/autorización/autorizacion/permiso
    revocación ~ consentimiento/autorización
    me opongo ~
    oposición/derecho/ejerzo/ejercer ..4 oposición/cancelación/supresión/olvido/datos/publicidad
    no ~ autoriz{o,amos,é,e}/consient{o}/acept{o,é}/doy ..4 @sms/datos/número/contact{en,ar,arme}/consentimiento/permiso/publicidad/numero/uso
    sin ~ consentimiento/permiso/autorización
    lista robinson
    mand{é,e,ado}/env{ié,ie,iado,íe}/puse/puesto/escrib{í,i}/escrito/respond{í,i,ido}/contest{é,e,ado}/dije/dicho/pedí/pedi/pedido/texteé/marqué/puesto/texteado ..4 stop/baja/alto/cancelar/parar/basta/paren/dejen/dejaran/pararan/quitaran/parasen/borraran
    ya/les/os/he/le ..2 dije/dicho/pedí/pedido/pedi/digo ..4 dejen/paren/pararan/dejaran/dejéis/paréis/pares/pare/deje/dejes/baja/stop/no/quiten/quitaran/borren/eliminen
    cuántas/cuantas/mil/tres/dos/tropecientas/quinta/enésima veces/vez ..5 stop/baja/decir/decirles/paren/dejen/pedir/digo
    stop/baja/alto ~ no funciona/sirve
    me ~ siguen/sigue/seguís/seguis ~ @contact/llegando/llegan/@sms/mandando/enviando
    siguen/seguís/sigue ~ @contact/llegando/llegándome/mandándome/enviándome/mandandome/llegandome/escribiéndome
    sigo recibiendo
    dejen{me,nos}/déjen{me,nos}/dej{ame,adme,eme,adnos,ennos,arme}/déjame/déjeme/déjenme ~ en? ~ paz/tranquilo/tranquila/tranquilos
    en paz
    no ~ molest{en,es,éis,ar,e}/jod{an,as,áis}/fastidi{en,éis,es}/friegu{en}/chingu{en} ~ más/mas/$/@please/con
    dejen/dejad/deja/dej{éis} ~ de/d ~ jod{er}/molestar/chingar/fastidiar/incordiar/rayar/rallar/dar
    hart{o,a,os,as}/cansad{o,a,os,as}/aburrid{o,a}/saturad{o,a}/pesad{os,as,o,a}/podrid{o,a} ..4 @sms/@promo/@receive/recibir/@contact
    cansé/canse/cansaron/hartaron/harté/harte/hartasteis ..4 @sms/@promo/@contact
    me tienen/tenéis hart{o,a}/cansad{o,a}/frit{o,a}/podrid{o,a}
    hasta ~ narices/gorro/coronilla/madre/huevos/cojones ~ @sms/@promo
    ya estuvo/párenle/parenle/chole ~
    número/numero/num ~ equivocad{o,a}/incorrect{o,a}/erróneo/erroneo/errado
    se/os/te/han/ha equivoc{an,aron,ó,o,áis,asteis,aste,ado,aba} ~ de? ~ número/numero/persona
    se han equivocado
    este/mi/el/ese ~ número/numero/cel/móvil/teléfono/celular/tel ~ no/ya ..1 ~ es/pertenece/soy ~ de/a/del/mío/suyo
    no ~ soy ..6 @remove/@off/no ~ @contact
    nunca/no/jamás/jamas/yo ..3 suscrib{í,i,í,imos}/suscrit{o,a}/inscrib{í,i}/registr{é,e,ado}/apunt{é,e,ado}/ped{í,i,ido}/pedí/solicit{é,e,ado}/autoric{é,e}/autorizado/di/dado ..5 @promo/esto/esta/este/número/numero/consentimiento/permiso/ninguna/nada/@off/@remove/su/estas/estos
    nunca/jamás/jamas ~ me? ~ suscrib{í,i}/inscrib{í,i}/registr{é,e}/apunt{é,e}
    nunca/no ~ les/os/le di/dí/he/dimos ~ dado? ~ mi ~ número/numero/teléfono/telefono/cel/móvil/consentimiento/permiso
    olvíd{ense,ate,enme,ense,adme}/olvid{ense,aos,ate,adme,enme,arse,aros,ad,ádense}/olvidaos/pierd{an,e,ed}/tir{en,ad}/romp{an}/queme{n} ~ de? ~ mi/este/mí ~ número/numero/contacto/$/teléfono/cel
    ahórr{ense,ate}/ahorr{ense,aos,ad,enme}/guárd{ense,ate}/guard{aos,ense} ~ @promo
    evit{en,ar,ad,e}/absténganse/abstenganse/abstenerse ~ de? ~ @contact/@sms
    no ~ me ~ interes{a,an} ..3 ~ recibir/@sms/@write/@remove
    no ~ interes{a,ado,ada} ..3 @remove/@off/no ..2 @contact
    denunci{ar,arlos,o,aré,aros,a}/report{o,ar,arlos,aré}/bloque{o,ar,aré,arlos}/demand{ar,o}/queja/profeco/reclamación/policía ..6 @contact/@sms/siguen/seguís/acoso/vuelven
    los/les/os ~ denunci{o,aré,are}/bloque{o,é,aré}/report{o,aré,é}
    vayan{se,}/váyanse/vete/iros/idos/váyase ~ a/al ~ mierda/chingada/carajo/diablo/cuerno/porra/tomar/freír/verga
    a la mierda ~
    que os den/zurzan
    fuera ~ de ~ lista
    fuera ~ mi número
    no ~ us{en,éis,es}/utilic{en} ~ mi ~ número/datos
    sin ~ más/mas ~ @sms
    librarme/deshacerme/librarse ~ de ~ @sms
    se ~ acabó/acabo ~ @sms
    pas{o,amos} ~ de ~ @sms
    ni ~ sms/llamadas/correos ni ~ sms/llamadas/mensajes/correos
  `,
  loosely: `
    no @write $
    @remove ~ mi registro/inscripción/suscripción
    no ~ me? ~ @write ..1 más/mas/+/nada/nunca
    no ~ @write ~ más/mas/+/nada
    ya no ~ @write
    no ~ quiero/kiero más/mas/+ $
    no ~ quiero/kiero nada $
    no ~ quiero/kiero ~ nada ~ de ~ ustedes/vosotros/vos
    no me/nos @write ~ $
    no ~ quiero/kiero ~ recibir
    ya no ~ quiero/kiero ~ nada
    @off >!un/uno/una/dos/el/la/los/las/lo/del/esa/ese/tres
    @remove ~ @number >!de/del
    @remove ~ mis ~ datos
    @please @stop ~ ya? $
    @stop ya ~ $
    stop/basta/paren/parad ~ @please
    @please ~ stop/basta/paren/parad/paradlo ~ $
    ^ stop no/soy/ya/este/yo/me/quien/quién
    basta/stop/alto ya ~
    parad ya
    no más/mas/+ ~ @please
    dej{enme,ame,adme}/déjenme/déjame
    cancelar/cancelen ~ suscripción/suscripcion sms/mensajes
    quítame/quítenme/quitenme/quitame/quitadme ~ de ~ esto/eso/aquí/ahí/acá
    gracias/interesa/interesado/interesada/no/equivocado/persona stop ~ $
  `,
  alone: `
    estop
    borrar/borren/eliminar/eliminen/pare/pares/paren/elimina/bórralo/bórrenlo/desactivar/desactiven
    baja
    basta
    stop/stopp
    @off
    dar/darme/darse/denme/dame/dadme/deme/denme/dénme/quiero/solicito ~ de baja
    de baja
    paren/parad
    detente/detenganse/deténganse
    dejenme/déjenme/déjame/dejadme en paz
    no molestar/molesten/molesteis/molestéis/moleste
    sáquenme/bórrenme/elimínenme
    desuscribir/desuscripción
  `,
  whole: `
    vasta
    baja/bajja/vaja
    basta ya/mensajes/sms
    ya basta
    alto
    alto ya
    para/pare/paras/párale
    parar/para ya
    parar
    ya no más/mas
    no más/mas/+
    no más/mas mensajes/sms
    suficiente/suficientes
    no sms/mensajes/msjs/publicidad/spam
    borrar/eliminar/elimina/borra/quitar/quita/salir ~
    fuera
    número/numero equivocado
    ya estuvo
    olvídenme/olvidadme/olvídame
    paren ~ ya
    fin
    detener/detengan ~
    terminar
  `,
  bare: `
    ya no
    cancelar/cancela/cancelen/cancele/cancelado
    anular/anulen
    terminar/termina
    baja
  `,
};
