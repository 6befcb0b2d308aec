import type { Language } from './language.ts';

export const it: Language = {
  lists: {
    small: `il lo la i gli le l un uno una di del dello della dei degli delle da dal dalla dai dalle dagli a al alla ai alle agli all
      in nel nella nelle sul sulla su con col per x questo questa questi queste sto sta sti ste quel quella quei quelle
      mio mia miei mie tuo tua vostro vostra vostri vostre nostro suo suoi vs mi me ci vi ve ne n e ed o che ke anche pure
      favore xfavore perfavore cortesia piacere gentilmente cortesemente grazie pls plz please subito ora adesso ormai proprio
      tutti tutte tutto sempre ancora davvero veramente mai più piu + maledetti maledette stramaledetti cavolo cazzo stupidi stupide
      inutili continui continue fastidiosi fastidiose benedetti benedette tanti tante troppi troppe qui qua quotidiani pubblicitari
      pubblicitarie promozionali promozionale commerciali marketing sms promo immediatamente definitivamente sul cellulare cell
      telefono telefonino tel numero num nulla niente nnt altro altri altre altra ulteriori nessun nessuna nessuno qualsiasi ogni qualunque alcun alcuna
      gradirei vorrei già gia cosi così tipo via telefonica solo soltanto inviarmi mandarmi voi ti te si se genere simili solite soliti due`,
    not: `non nn nun mai niente nulla no`,
    more: `più piu + pù pìu mai oltre altro altri altre altra ancora niente nulla nnt ulteriori ulteriore nessun nessuna nessuno
      alcun alcuna`,
    sms: `annunci annuncio @shared messaggi messaggio messagi mesaggi messaggini messaggino msgg pubblicità pubblicita pubblicitá pubblicita' reclame comunicazioni
      comunicazione promozioni promozione notifiche sms publicità pubblicitari promozionali avvisi testi invii invio`,
    shared: `sms smss text{,s} txt msg{,s} mess mex messages message spam promo marketing`,
    promo: `@sms offerte offerta cose roba robe robaccia cavolate cazzate schifezze scemenze cagate sconti proposte annunci
      stupidaggini`,
    contact: `{mand,invi,contatt,ricontatt,disturb,messaggi,import,import,tempest,assill,bombard,stress,scocci,inond,sollecit,intas,martell,molest,spamm,torment,riempi,subiss,perseguit,asfissi,annoi,tartass,invad,rimand}{ate,atemi,ateci,atele,ategli,atelo,are,armi,arci,arle,argli,i,ino,iate,ami,aci,arne,armene,ar,assero,aste,andomi,andoci,armeli,assi,arlo,arla} scriv{ete,etemi,ermi,ere,erci,eteci,imi,ici,i,a,ano,er,erle,ergli,erlo,etele,etegli,iate,essero,este,endomi,endo}
      importun{ate,atemi,ateci,atele,ategli,atelo,are,armi,arci,arle,argli,i,ino,iate,ami,aci,arne,armene,ar,assero,aste,andomi,andoci,armeli,assi,arlo,arla} spedi{te,temi,rmi,re,te,amo} infastidi{rmi,re,te,temi,sca} romp{ere,ermi,ete,er,etemi,erci,i,iate} riscriv{ete,etemi,ermi,ere,a} cerc{atemi,armi,atelo,atela,ateci} invad{ete,ere,ermi} riemp{ire,irmi,itemi,ite}`,
    receive: `ricev{ere,erli,erne,erle,er,ervi,erlo,o,erla} arriv{ino,assero,are} leggere legger vedere sentire sentirvi avere aver vederli leggerli trovar{mi,e}
      sapere saperne ritrovar{mi,e} essere riceverr`,
    contacted: `contattat{o,a,i} disturbat{o,a,i} importunat{o,a} messaggiat{o,a} spammat{o,a} cercat{o,a} assillat{o,a} tartassat{o,a} bombardat{o,a} molestat{o,a} infastidit{o,a} sollecitat{o,a}`,
    want: `voglio vogliamo vorrei vorremmo desider{o,erei,iamo,a,are} intend{o,iamo} gradisco gradirei gradiamo volevo voleva preferirei preferisco
      preferirebbe vuole vuol vogliono interess{a,ato,ata,ano,ati} vojo volgio vogloi chied{o,iamo} piacerebbe autorizzo autorizziamo accett{o,iamo} acconsento voglia serve servono gradita gradito`,
    stop: `smett{ete,etela,ila,erla,ere,a,i,iate,ono,esse,este,etela} finite{la,} finisc{ila,etela} piant{atela,ala,iamola} ferm{ate,atevi,are,i,ati,atelo,arli} cess{ate,are,i,azione} interromp{ete,ere,a,i,iate}
      sospend{ete,ere,i,a,iate} blocc{ate,are,hiate,a} basta basra bsta stop stopp stoppate stoppare evit{ate,are,i,iate,a} dateci darci dacci disattiv{ate,are,a,i,atemi,azione} termin{ate,are} annull{ate,are,a} elimin{ate,are} dateci togli{ete,ere} levat{e,emi} smetti`,
    quit: `smett{ete,etela,ila,erla,ere,a,i,iate,ono,este} finitela finisc{ila,etela} piant{atela,ala} cess{ate,are,i} evit{ate,are,i,iate} basta stop fermatevi fatela dateci`,
    remove: `{cancell,elimin,lev,scancell,depenn,canc,cancel,canzell,disattiv}{a,ami,aci,alo,ala,ate,atemi,ateci,atelo,atela,are,armi,arci,arlo,arla,i,ino,iate,ando,andomi,ato,ata,ati,ereste,erete,eresti,ar,atevi,ati} cancello elimino levo togli{etemi,mi,ci,ete,ermi,ere,ereste,eteci,etelo,etela,eteli,erci,erlo,erla,esti,} tolg{a,ano,ami,iate,o} tolt{o,a,i}
      rimuov{etemi,imi,ici,ilo,ete,ermi,erci,ere,erlo,erla,i,a,ano,iate,eteci,eteli,etelo,etela,ereste,endo} rimoss{o,a,i} canc escl{udetemi,udere,udete,usa,uso,udermi,uderlo} disiscriv{etemi,imi,ermi,ere,ete,i,a,erci,eteci,erlo,o,erla} disiscritt{o,a,i}
      rimozione cancellazione eliminazione disiscrizione disinscriv{ermi,etemi,ere} desiscriv{ermi,etemi,imi} dimentic{ate,atevi,a,ati} scord{ate,atevi,ati,a} perd{ete,i} stral{ciate,ciatemi,ciare} sbarazz{atevi} sganciat{emi} stacc{atemi,ate} tira{temi,te,mi} butta{temi,te} estrom{ettetemi}`,
    disiscrivi: `disiscriv{imi,etemi,ermi,ere,ete,i,a,erci,eteci,erla,erlo,o,eti} disiscritt{o,a} disiscrizione disinscriv{ermi,ere,etemi,imi} desiscriv{ermi,ere,etemi,imi} disiscivimi cancellatemi cancellami cancelatemi eliminatemi eliminami cancellarmi rimuovermi eliminarmi depennarmi rimuovetemi rimuovimi toglietemi toglimi levatemi levami depennatemi deiscriv{ermi,imi,etemi,ere} disicrivetemi disisscrivetemi`,
    listed: `lista liste list elenco elenchi rubrica rubriche database archivi{o} archivi mailing sistema contatti db registro registri agenda invii invio sms messaggi messaggistica
      promozioni promo pubblicità gruppo servizio broadcast file banca dati marketing indirizzario anagrafica mailinglist numeri listino`,
    number: `numero num nr n cell cellulare telefono tel contatto recapito nome nominativo dati numeri utenza cel`,
    please: `favore xfavore perfavore cortesia grazie pls plz please piacere gentilmente prego plis pf`,
    texts: `@sms numero cell cellulare telefono tel lista contatti`,
    goods: `cardigan felpa maglietta magliette gonna gonne jeans pantaloni camicetta sciarpa cappello guanti cintura portafoglio zaino coperta divano lampada tappeto sedia tavolo anello collana bracciale orecchini orologio tazza tazze candela candele sapone
      crema siero profumo stivali sandali sneakers caffè vino vini formaggio formaggi torta pane biscotti pianta piante fiori mazzo giocattolo puzzle libro bici bicicletta cover caricatore bottone bottoni cerniera zip tessuto bavaglino maionese
      parcheggio sconto saldi magazzino taglie misura camerino etichette cartellino maniche anteprima cambio negozio vetrina @goodsAnywhere ordin{e,i} pacc{o,hi,hetto} spedizion{e,i} consegn{a,e} prodott{o,i} articol{o,i} res{o,i} rimbors{o,i} tagli{a,e} color{e,i} indirizz{o,i} fattur{a,e} scontrin{o,i}
      abbonament{o,i} box prenotazion{e,i} appuntament{o,i} pagament{o,i} carta corrier{e,i} email mail mails newsletter posta catalog{o,hi} chiamat{a,e} telefonat{a,e} borsa borse bust{a,e}
      sacchett{o,i} regal{o,i} carrello account profilo password attesa nozze desideri maglion{e,i} scarpe vestit{o,i} giacca cappotto tessera punti campion{i,e} corso evento bottiglia cuscin{o,i} etichett{a,e} prezzo bollo nastro
      app sito instagram facebook volantin{o,i} preventivo buono acquisto acquisti pezzo pezzi cosa maglia camicia pantaloni cartolina corrispondenza cartacei cartaceo cartacea calze foto lettere`,
    glad: `bello bella belle belli bellissim{o,a,i,e} adoro amo stupend{o,a} meraviglios{o,a} haha ahah ahahah ahaha carin{o,a,i,e} fantastic{o,a} sbagliato sbagliata aspettate aspetta attenzione dimenticat{o,a} deciso decido prendo compro`,
    polite: `tanto ogni e noo carità carita diamine dio davvero amor @courtesy favore xfavore perfavore x per cortesia piacere gentilmente cortesemente pf plis subito ora adesso ormai buongiorno buonasera buonanotte
      salve ok dai su ragazzi ragazze signori signore signora signorina cavolo cazzo porca miseria mille tante saluti cordiali saluto distinti e a tutti tutte buona giornata
      serata lavoro immediatamente davvero veramente eh oh però pero davero raga please gentili gentile subitoo ecco già gia vi prego ti oh ma però ehi la scusate scusa scusi arrivederci addio buon`,
    asking: `vorrei voglio potete potreste puoi può puo potresti mi ho detto dico di fare come posso si faccio ripeto vi per ci la lo questa questo volta ultima se possibile possiamo
      desidero con scrivo rispondo chiedo so devo cosa qui fate grazie non interessa è e' così cosi proprio capito sono bisogno bisogna risposta chiaro intendo deve dovete`,
  },
  certain: `
    se non ~ smett{ete} ..3 @sms/@contact
    se ..2 continuate a ~ @contact/@sms
    se ~ @contact ~ ancora/più/+ ..4 denuncio/denunzio/segnalo/blocco/querelo/denuncerò/segnalerò/avvocato/garante/polizia/carabinieri/legali
    perche/xke/xche/perke/xké/come ..4 continu{ate} ~ a ~ @contact
  `,
  wanted: `
    continuate pure/cosi/sempre
    <!se/perche/xke/xche/ma/perke/mai/voi/e/ancora/lo/stop/che/ke/mi/me continuate a ~ @contact
    continuare a ricevere/riceverli/riceverle/mandarmi/mandarmeli/scrivermi
    continuate ..2 a mandarmeli/mandarmele
    <!non/nn/no/mai voglio/vorrei/desidero/mi ~ ricevere/riceverli/riceverle/avere ~ ancora
    rimett{etemi,ete,imi,ermi,ere,ete} ~
    reinserit{emi,e} ~
    re-iscriv{ermi,etemi}/reiscriv{ermi,etemi,ere}/riscriv{ermi,etemi} ~ a/alla/alle/nella/agli
    riattiv{are,ate,atemi,armi,a,arli,arlo}/ripristin{are,ate,atemi}/riaggiung{etemi,ere,imi}/riaggiungetemi
    tornare/torno/ricominciare/ricominciate/riprendere/riprendete a ~ ricevere/riceverli/mandarmi/mandarmeli/scrivermi
    sbaglio/errore/erroneamente/inavvertitamente/distrazione ..6 stop/disiscritt{o,a}/cancellat{o,a}/tolt{o,a}/basta/ferma
    stop/disiscritt{o,a}/cancellat{o,a}/tolt{o,a}/disiscrizione/bloccat{o,i} ..6 sbaglio/errore/erroneamente/inavvertitamente/distrazione/volere/volerlo
    sms/messaggi/msg/messaggini/questi/li/promo/messaggio ..2 vanno/va/sono ~ bene/benissimo/ok/meglio/utili/utilissimi/carini/bellissimi/comodi/comodissimi/perfetti/benone/graditi
    sms/messaggi/msg/promo ~ si/ok/invece/benissimo/volentieri
    sms/messaggi/msg ..2 invece
    adoro/amo ~ @sms/@promo
    mi piacciono ~ @sms/@promo
    li/le adoro/amo/aspetto
    ma/però/pero/non gli/i/le ~ sms/messaggi ~ quelli/si/invece
    ma non ~ sms/messaggi/dagli
    mi/ci mancano ~ @sms/@promo
    solo/soltanto/meglio/preferisco/preferirei ~ sms/messaggi/messaggio/msg
    mandate/mandatemi/scrivetemi/scrivimi/inviatemi ~ pure
    scrivetemi/scrivete/scrivimi/mandatemi/messaggiatemi qui/qua/piuttosto/invece/direttamente/un
    perche/xke/xche/come/xché ..1 avete/hai ~ smesso
    non ~ smett{ete,ere,etela,erla,a,i} mai
    non/nn ~ smett{ete,ere,a,iate,i} ~ di/con ~ @contact/@sms
  `,
  harmless: `
    basta mandarmi/inviarmi/scrivermi/mandare il/la/un/una/lo/qui/le/i
    voglio/volevo/vorrei/voler disturbare/disturbarvi/disturbarti
    sms/messaggio/messaggi di conferma
    come mai
    basta ~ sms/messaggio di
    non serve/servono/occorre che
    basta un/una/l/la/il/lo
    non/nn/mai/senza ~ smett{ete,ere,etela,erla,a,e,o,i,ono}/fermat{e,evi}/ferma/fermare/cancellat{e,emi,elo}/toglietemi/toglimi/disiscrivetemi/eliminat{emi,e}/rimuovetemi/rimuovete/bloccat{e,emi}
    basta ~ che/un/una/uno/poco/sapere/dire/dirmi/solo/lo/la/chiedere/avere/così/quello/scrivere/rispondere/aspettare/mandare/inviare/cliccare
    mi/ci/vi/ti/non/gli/le/ne basta/bastano/bastava
    quanto/come/quando/dove/chi basta
    e/con quello/questo basta
    non ~ ricev{o,uto,iamo,uti,uta,ute,evo}
    non ~ riesco ..2 ricevere/@remove
    non ~ arriva/arrivano/arrivato/arrivati
    ferma/fermo/fermata/fermate ~ posta/da/al/alla/in/bus/il/del/autobus/tram/metro/deposito/a
    è/e'/si/dove/tutto/tutta/resta/rimane/tengo/tenere/tenete/quale/lo ferma/fermo/fermata/fermate/fermano/fermi
    ho/abbiamo/ha/hai cancellato/cancellata/tolto/eliminato ..3 messaggio/sms/messaggi/app/foto/chat
    ho sbagliato ~ numero/persona/a
    numero ~ civico/ordine/ordini/conto/carta/scarpe/spedizione/tracking/scarpa/misura
    non ~ @contact ~ prima/dopo/domenica/mattina/notte/sera/entro/fino/finché/durante/oggi/domani/tra
    non ~ @contact ~ il/la/lo/un/una/l/le/i/gli/al/alla/a/all ~ pacco/fattura/pacchi/ordine/rosso/blu/nero/casa/scontrino/merce/corriere/vecchio/vecchia/codice/ora/conferma/tracking/ricevuta/misure/link/mail/email/indirizzo/resto/regalo/consegna/taglia
    non ~ mi/ci ~ @contact ~ il/la/lo/un/una/l/i
    se ~ scriv{o,i,endo}/mand{o,i,ando}/rispond{o,i,endo}/invi{o,i,ando}/metto ~ stop
    @remove/@stop ~ @goods
    @remove/@stop ~ la/il/lo/l/le/i/gli/un/una/mia/mio ..1 @goods
    @remove ..4 newsletter/email/mail/mails/abbonamento/box/corso/carrello/attesa/club/app/desideri
    togli{mi,etemi,ermi,ete} ~ curiosità/dubbio/peso
    lista ~ attesa/nozze/desideri/regali
    elenco ~ telefonico/prodotti
    smess{o,a} ~
    perche/xke/come/quando avete/hai ~ smesso/finito
    avete ~ finito/finite/terminato >!di
    ordine/spedizione/pacco/consegna/pagamento ..2 @stop
    lasciat{emi,e,o,a}/lasciarmi ~ senza/parole/un/il/pacco
    posso/potrei/possibile/vorrei ~ annullare/disdire/fermare/cancellare/bloccare/sospendere ~ @goods
  `,
  asks: `
    messaggi/sms/msg/promo/pubblicità ~ basta ~ $
    può/posso/possibile ~ smettere di ~ ricevere
    disiscritt{o,a}/cancellat{o,a}/tolt{o,a} ..10 ancora/continu{ate,ano}/lo stesso
    consenso ..2 revocat{o}/ritirat{o}/negat{o}
    esent{atemi,ate,ami}/esoner{atemi}/risparmi{atemi,ateci}
    numero ~ di ~ altra/altro/altri ~ persona
    @not ~ cerc{are,armi,ate,atemi} ~ più/+
    mi scancell{ate,i,a}
    dopo ..3 stop ..6 ancora
    fuori/via ~ dalle scatole/palle
    anche meno
    scriv{ete,i,etelo} ..1 a qualcun/qualcuno/altri
    chiedo/chiediamo/prego/potete/potreste/cortesia/favore/gentilmente ..2 @remove ..3 @number
    numero ..8 rimuoverlo/cancellarlo/eliminarlo/toglierlo/rimuovetelo/cancellatelo/eliminatelo/toglietelo/levatelo
    inutile/inutili ~ @contact
    inutile ~ che ~ mi ~ @contact
    @sms ..4 non ~ @want/voglio ~ più/$
    non/nn ~ @sms ~ li/le voglio
    non/nn ~ ho ~ tempo/voglia/bisogno ~ di/per ~ @sms/leggere/questi
    tenere/tenete ~ fuori ~ da/dalla/dai
    mi ~ tenete/tieni/tenga ~ fuori
    ne ~ ho ~ abbastanza ~ @sms/promo/offerte
    abbastanza/strapieno/pieno/piena/saturo ~ @sms
    qualcuno/altro/altri ..3 non ~ sono
    fate/fai/faccia ~ in? ~ modo/sì/che ..2 non ..5 @sms/arriv{ino}/ricev{a}/@contact
    vorrei/voglio/desidero ~ interrompere/sospendere/fermare/bloccare/disattivare ~ @sms/invio/ricezione/servizio
    @not ~ disturbate/contattate/scocciate/rompete ~ $
    per/a/modo/così ~ non ..2 @receive ~ @promo
    dopo ~ stop ..5 ancora
    finito/finite ~ di ~ @contact
    @not ~ scriv{etemi,ermi,eteci}/contatt{atemi,armi,ateci}/disturb{atemi,armi,ateci}/mandatemi/inviatemi/messaggiatemi ~ $
    @not ~ mand{ate,atele,ategli,atemi,ateci}/invi{ate,ateci,ategli,atele,atemi} ~ altri/altra/altre/altro/ulteriori/nessun/nessuna/alcun/alcuna/più ~ @promo
    pubblicità/sms/messaggi/spam/promozioni/promo no ~ @please
    @want ..2 che ~ non ~ mi ~ arriv{ino,assero,asse}
    chiesto/detto/pregato/prego/chiedo/ripetuto/preghiamo ..4 non ..3 @contact/@receive/@contacted
    numero ~ non ..2 stare/essere/figurare/comparire ..3 @listed
    come ..2 si ~ disattiv{a,ano}/tolgono/blocc{a,ano}/ferm{a,ano}/cancell{a,ano}/stopp{a,ano} ~ @sms
    come ..1 mi ..1 tolgo/levo/cancello/disiscrivo/elimino/rimuovo ..1 da/dalla/dagli/dai/dalle/qui/$
    @stop ~ roba/cose/scocciature
    arriv{ano}/ricevo/ricevere/arrivarmi ~ ancora ~ messaggi/sms/promozioni/msg
    la ~ smett{ete,i}/finite/piantate/finisci
    @quit ~ @contact >!in
    @quit ~ con ~ @sms/offerte/offerta
    annull{are,ate,a,o,atemi}/disatt{ivate}/cancell{ate,are} ~ servizio ~ @sms
    @stop ~ @sms
    basta/stop ..2 @promo
    niente/nessun ..2 @sms
    ^ no ~ pubblicità/sms/messaggi/spam/promozioni/comunicazioni
    basta/stop/niente ~ @contact
    finiamola/finitela/fatela ~ finita
    fatela/falla/facciamola/dateci finita/taglio
    darci/dateci/diamoci un taglio
    @not ..3 @contact ..4 @more
    @not ..2 più/piu/+ ..3 @contact
    @not ..3 @want ..5 @receive ..4 @promo
    @not ..3 @want ..4 più/piu/+ ..2 @receive
    @not ..3 @want ..3 @receive ..3 più/piu/+/nulla/niente/nnt/altro
    @not ..3 @want ~ @sms
    @not ..2 @want ..3 essere/venire ..3 @contacted/in
    @not ..2 essere/venire ..3 @contacted
    @not ..4 @want ..2 @receive
    @not ..3 @want ..5 che ~ mi ~ @contact
    @not ..2 @want ..3 @contact
    @want ..3 @not ..3 @receive/@contacted ..4 @promo/@contacted/più/+
    preferirei/preferisco/gradirei/vorrei/desidero/desidererei ~ non ..3 @receive/@contact/@contacted
    @not ..3 @want ..4 far/fare/essere/stare ..1 parte/nella/in/tra/iscritt{o,a}
    non ..2 più/piu/+ ..2 ricevere/riceverli/riceverne/riceverle/essere
    a/per/di ~ non ..2 ricevere/riceverli/riceverne/riceverle/farmi/farvi ..3 più/+/@sms/sentire
    @not ..2 ricevere/riceverli/riceverne ~ più/+/@sms
    @not ~ fatevi/fatti/farvi ~ più/+ ~ sentire/viv{i,e,o}
    @not ~ fatevi/farvi ~ sentire ~ più/+
    @not ~ gradisco/gradiamo/autorizzo/autorizzato/autorizziamo/acconsento/acconsentito/consento/approvo ..5 @promo/@contact/@contacted/marketing/dati/numero
    @not ~ autorizzo/autorizzato/acconsento/autorizzata ~ $
    smett{ete,etela,ila,erla} o/oppure/altrimenti
    @disiscrivi >!curiosità
    @disiscrivi ~ @please
    @remove ..5 dalla/dalle/dall/da/dagli/dai/dal/nella/su ~ @listed
    @remove ..4 @listed
    @remove ~ mio/questo/il/sto/suo/nostro/quel ~ @number
    @remove ~ @number ..3 dalle/dalla/dai/dal/da
    mi/ci ~ togli{ete,ereste,e,i,}/tolga/tolgono/cancell{ate,i,a,ereste,iate}/elimin{ate,i,a,ereste}/lev{ate,i,a,ereste}/rimuov{ete,i,a,ereste}/disiscriv{ete,i,a,ereste} ..4 @listed/@please/$
    mi/ci potete/potreste/puoi/può/potresti ~ togliere/cancellare/eliminare/rimuovere/levare/disiscrivere
    potete/potreste/puoi/può/potresti/voglio/vorrei/desidero/come/volevo/modo/possibile/posso/chiedo/prego/devo/intendo ..3 @disiscrivi/togliermi/cancellarmi/rimuovermi/eliminarmi/levarmi/disattivarmi
    potete/potreste/puoi/può/potresti ~ togliermi/cancellarmi/rimuovermi/eliminarmi/levarmi
    essere/venire/esser ~ tolt{o,a,i}/cancellat{o,a,i}/rimoss{o,a,i}/eliminat{o,a,i}/disiscritt{o,a,i}/depennat{o,a}/esclus{o,a}/lasciat{o,a}
    vorrei/voglio/desidero/chiedo/richiedo/chiediamo ..2 cancellazione/rimozione/disiscrizione/eliminazione ~ @listed/@number/mia/mio/sms
    cancellazione/rimozione/disiscrizione/disattivazione/eliminazione/disdetta ..3 sms/messaggi/lista/servizio/numero/liste/dati/promozioni
    come ..4 uscire/uscirne/esco/esce/escono ~ lista/liste/sms/gruppo/da/servizio
    voglio/vorrei/fatemi/desidero/posso/fammi ~ uscire ~ da/dalla/dal ~ lista/liste/sms/messaggi/servizio/gruppo/questo/questa
    fuori ~ dalla/dalle ~ lista/liste
    come ..5 disattiv{o,are,arli}/ferm{o,are,arli}/blocc{o,are,arli,arvi}/elimin{o,are,arli}/annull{o,are}/stoppare/interrompere/evitare/impedire/togliere/disabilitare/spegnere/cancellare/disdire ..2 @sms/questi/ricevere/vostri/che/iscrizione
    disattiv{ate,are,atemi,a,armi,azione}/disabilit{ate,are} ..3 @sms/notifiche/servizio/promozionali
    annull{are,ate,a,amento,o,atemi}/disdire/disdetta/disdico/cancell{are,ate,o}/revoc{are,o} ..2 iscrizione/registrazione/adesione/sottoscrizione/abbonamento ..3 @sms/lista/servizio/vostra/messaggi
    annull{are,ate,a,o,atemi}/cancell{ate,are,o}/disdire ~ iscrizione/registrazione/adesione/sottoscrizione
    disdire/disdico/disdetta ~ @sms/servizio
    revoc{o,are,hiamo,a}/ritir{o,are,iamo}/neg{o,are}/tolgo/togliere/rifiut{o,are}/ritratt{o,are} ~ consenso/autorizzazione/adesione/privacy/consensi
    revoca ~ consenso/autorizzazione
    mi oppongo
    opposizione ..3 trattamento/marketing/dati/invio
    diritto ..2 opposizione/oblio/cancellazione
    registro ~ opposizioni
    nessun/senza ~ consenso/autorizzazione
    ho/abbiamo/vi/già/gia/mandato ..3 scritto/mandato/inviato/risposto/detto/chiesto/digitato/messo/ripetuto ..4 stop/basta/ferma/smettere/smetterla/disiscriv{imi,ermi}/cancellarmi/togliermi/cancellazione
    scritto/mandato/inviato/risposto/detto/scrivo/rispondo/mando stop
    quante/mille/tre/due/dieci volte ..5 dire/scrivere/dirvi/mandare/stop/basta/chiedere
    stop ~ non ~ funziona
    continuate a ~ @contact
    continuo/continuano/continua/continuiamo/ancora a ~ ricevere/arrivare/arrivarmi ~ @promo
    lasci{atemi,ami,ateci,a,ate,ateli,atela} ~ in/stare ~ pace
    lasci{atemi,ami,ateci} ~ pace/stare/perdere
    lasci{ate,are} ~ pace/perdere
    avete/hai/mi ..2 rotto/stufato/scocciato/stancato/stressato/rotta/stufata/scassato/stancata/asfissiato/esasperato ~ con/coi/di/i/le/il/basta/co/@sms/@promo/@please
    stuf{o,a,i}/stanc{o,a}/esaurit{o,a}/scocciat{o,a} ..3 @sms/@promo/essere/ricevere/voi/contattat{o,a}
    stufat{o,a}/stancat{o,a}/scocciat{o,a}/rotto/rott{a} ..3 @sms/ricevere/leggere
    ne/ce posso/può/faccio/puo più/+ ..4 @sms/@promo
    rompere/rompete/scassare ..2 scatole/palle/coglioni/balle/cazzo/maroni/anima/@please
    avete/hai ..1 sbagliato numero/persona/contatto
    ^ ~ numero sbagliato/errato >!di/del/della/sul/civico
    è/e'/avete/hai ~ numero sbagliato/errato >!di/del/della/sul
    avete/questo ~ numero ~ sbagliato/errato
    numero non ~ è/e'/appartiene ~ più/di/a/della/del
    non ~ è/e' ~ più ..1 numero
    non/nn sono ..2 @remove >!@goods
    @not ..3 ho/abbiamo/mi/ha ..2 dato/fornito/lasciato/rilasciato ..3 numero/consenso/autorizzazione/cell/contatto/recapito
    @not ..4 iscritt{o,a,i}/richiest{o,a,i}/chiest{o,a,i}/registrat{o,a}/autorizzat{o,a} ..5 @sms/@promo/niente/nulla/nessuna/servizio/lista/questi
    mai ..1 iscritt{o,a}/richiest{o,a,i}/autorizzat{o,a}/chiest{o,a,i}/acconsentito/accettato ~ >!@goods
    vi/ti ..1 denuncio/denunzio/segnalo/blocco/querelo/denuncerò/segnalerò/bloccherò/bloccato/blocchiamo ~ >!che/l/il/la/un
    segnal{azione,o,arvi,erò}/denuncia/reclamo/esposto ~ al/alla/a garante/privacy/polizia/autorità
    dimentic{ate,atevi,a,ati,arvi}/scord{ate,atevi,ati,a,arvi}/perd{ete,i,etevi}/butt{ate}/strapp{ate} ~ me/mio/questo/il ~ numero/contatto/me
    dimentic{atevi,ati,atemi,ami}/scord{atevi,atemi,ati} ~ me/$
    risparmi{atemi,ami,ate,atevi} ~ @promo
    evit{ate,i,a,are} ~ @contact/@sms
    fare/faccio/fate/farei ~ meno ~ @sms
    a meno ~ @sms
    non ~ interess{ano,a} ..2 ~ vostri/vostre/questi/queste/sti/ste ~ @promo
    @not ~ interess{a,ano,ata,ato} ..2 @remove
    spar{ite,isci}/sloggiate ~ $
    fuori ~ palle
    vaffanculo/fanculo/affanculo/vaffa/vaff/afanculo
    andate/vai/andatevene ~ quel/cagare/fanculo ~ paese/$
    vietato/vieto/diffido/diffidiamo/diffida ..4 @contact/@sms/utilizzo
    diffido/vieto ~ dal/vi
    fermate ~ invii/invio
    non ~ più ~ @sms
    @not ..1 usate/utilizzate ..3 numero
    tenetevi/tieniti ~ @promo
    uscire ~ dalla/da ~ lista/liste
    sommers{o,a}/invas{o,a}/tempestat{o,a}/bombardat{o,a} ~ @sms ..4 basta/stop
    via dalla/dalle ~ lista/liste
    via ~ il mio numero
  `,
  loosely: `
    interessat{o,a}/interessa stop/basta
    @remove ~ @number
    @not ..2 @contact ~ più/piu/+
    non/nn ~ mandat{emi,e,eci}/inviat{emi,e}/scriv{ete,etemi,ermi} ..1 niente/nulla/nnt/roba/cose/altro/pubblicità
    non ~ voglio ~ più ~ nulla/niente
    smettetela/smettila/piantatela/finitela/piantala/finiscila ~ @please
    @please ~ smettetela/smettila/piantatela/smettete/smetterla/finitela
    @please stop/basta ~ $
    stop/basta @please
    ^ stop non/sono/chi/numero/mi/vi/ho
    potete/potreste/puoi/volete ~ smettere/smetterla/finirla/piantarla
    @remove ~ miei/mio/mia ~ @number
    @remove ~ dati
    non ~ scrivete
    @please non ~ voglio più
    @not ..1 @want ..2 ricevere
    niente/nulla ~ più @please
    basta così @please
    unsubscribe/disiscriv{imi,etemi,ermi}
  `,
  alone: `
    rimuovere/rimuovete/cancellare/cancellate/eliminare/eliminate/rimuovi/smettete/fermate
    basta
    stop/stopp
    @disiscrivi
    disiscrizione/cancellazione
    toglimi/toglietemi/eliminatemi/eliminami/rimuovetemi/rimuovimi/levatemi
    smettetela/smettila/piantatela/piantala/finitela/finiscila
    fatela finita
    lasciatemi/lasciami stare/pace
    smettere/smetterla
    smettete
  `,
  whole: `
    avete/hai ~ rotto/stufato/stancato/scocciato
    mi avete/hai rotto/stufato/stancato/scocciato
    non voglio/desidero più
    basta così/messaggi/sms
    ferma/fermate/fermatevi/fermati
    non più
    mai più
    niente più/sms/messaggi/pubblicità
    no grazie basta
    no ~ sms/messaggi/pubblicità/spam/promo/marketing/offerte/promozioni
    fine messaggi/sms
    toglimi/cancella/cancellare/rimuovi/elimina/rimuovere/togliete/cancellate/eliminare ~
    numero sbagliato
    uscire
    fuori
    cancellarmi/togliermi
    fine
    interrompere/interrompi/interrompete
  `,
  bare: `
    annulla/disdici/disdire/annullare
    termina
    revoca
    chiudi
  `,
};
