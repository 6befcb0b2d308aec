import type { Language } from './language.ts';

export const de: Language = {
  lists: {
    small: `lieber mehrmals der die das den dem des ein eine einen einem einer n ne nen mein meine meinen meiner meinem dein deine deinen ihr ihre ihren ihrem ihrer euer eure euren eurem eurer dieser diese
      dieses diesen diesem solche solcher solchen mir mich uns ich wir du sie ihnen euch es man bitte bitteee pls plz please danke gerne gern mal doch endlich jetzt sofort umgehend ab nun einfach schon
      auch noch immer so viel viele vielen ständige ständigen staendig ständig dauernd dauernden täglich tägliche weitere weiteren weiterer weiter künftig zukünftig zukunft kuenftig in im an am auf aus von vom mit zu zur zum für fuer per über ueber via bei und oder u
      als wieder überhaupt ueberhaupt komplett ganz gar wirklich echt eh eig eigentlich aber hiermit nervigen nervige blöden blöde scheiß scheiss scheis verdammten verdammte dämlichen bescheuerten unerwünschte unerwünschten unaufgeforderte
      handy nummer nr telefonnummer handynummer sms werbe marketing werbung irgendwelche sonst sonstige ohne keine mehr da dass daß was solchen sowas ja freundlich bitten könnt könnten könntet können koennt koennten würden wuerden bitten darum unnötigen ganzen ganze
      mehrere dieserart ihm ihn meinerseits lieber`,
    not: `nicht nich net ned nit ni nimmer niemals nie nix nichts nichs nischt nüscht kein keine keinen keiner keines keinerlei keien kene keinr`,
    more: `mehr mer meh nimmer weitere weiteren weiterer weiteres weiterhin länger laenger wieder nochmal mher`,
    sms: `sms smsen nachricht{,en} nachrichtn nachrichen nachrrichten message{,s} msg{,s} texte textnachricht{,en} werbung werbungen werbesms werbenachricht{,en} werbebotschaft{,en} spam newsletters kurznachricht{,en} whatsapp{,s} smse smsn smsspam
      benachrichtigung{,en} mitteilung{,en} promo{,s} zusendung{,en} marketing reklame spamsms werbetexte sms-werbung kontakt kontaktaufnahme kontaktierung ansprache werbezwecken werbetext promotion{,s} rundsms massensms nervsms`,
    promo: `@sms angebot{,e,en} zeug kram mist müll muell scheiß scheiße scheiss scheisse infos dreck quatsch sachen schrott blödsinn rabattaktionen gedöns info newsletter{,s}`,
    contact: `schreib{en,t,e,ste,} geschrieben angeschrieben anschreiben anzuschreiben schick{en,t,e,st,} schickn geschickt zuschicken zuzuschicken send{en,et,e,} gesendet zusenden zuzusenden senden zugesendet kontaktier{en,t,e,} kontaktiern kontaktiert antexten texten textet simsen simst
      melden meldet belästig{en,t,e} belaestig{en,t} nerv{en,t,e,} stör{en,t} stoer{en} zuspammen vollspammen spammen spamt zugespammt vollgespammt zumüllen bombardier{en,t} zubombardieren zuballern zuballert zutexten volltexten beläsitgen behelligen angeschriben schikt schikcen
      verschick{en,t} übermittel{n,t} kontaktieren zukommen lassen behelligt schreibn schriebt schreibt`,
    contacted: `kontaktiert angeschrieben belästigt belaestigt angetextet genervt zugespammt gestört beworben zugetextet zugemüllt informiert angesimst vollgespammt behelligt`,
    receive: `bekommen kriegen erhalten empfangen haben hören hoeren sehen lesen bekomm krieg erhalte erhalt wissen kriegn bekomme erhälte kommen bekommn behalten`,
    want: `will wil möcht{e,en,} moecht{e,en,} mag wünsch{e,en} wuensch{e,en} wollen wolln wollte würd{e,en} wuerde hätt{e,en} haette brauch{e,en} bräuchte verzichte bevorzuge bitte bitten interess{e,iert,ieren} interesse lege lust möhcte mochte wünscht`,
    stop: `aufhörn aufhören aufhoeren aufhörn stopp{en,t,} stopen stoppe stop stopt beend{en,et,e} einstell{en,} einzustellen unterlass{en,t} unterlaßt abstell{en,} abzustellen abschalt{en} ausschalt{en} deaktivier{en,t,e} blockier{en,t} unterbind{en,et} abbestell{en,e,t} abzubestellen kündig{en,e,t} kuendig{en} unterbleiben abbrechen kündigen abzuschalten auszuschalten beendigen`,
    remove: `lösch{en,t,e,ung} loesch{en,t,e,ung} gelöscht geloescht entfern{en,t,e,ung} streich{en,t,e} gestrichen austrag{en,t} auszutragen ausgetragen rausnehm{en,t} rauszunehmen rausgenommen herausnehmen herauszunehmen abmeld{en,et,e,ung} abzumelden abgemeldet
      nehm{en,t,e} nimm nimmt trag{en,t,e,} trägt schmeiß{t,en} schmeisst wirf werft werfen vergiss vergesst vergessen raus rauswerfen rausschmeißen rausstreichen heraus lösche lööschen löschn entfernt kick{t,en} tilg{en,t} löscht vernichten`,
    abmelden: `abmeld{en,et,e,ung,n} abzumelden abmelung abgemeldet abbestell{en,e,t,ung,en} abzubestellen austrag{en,ung} auszutragen ausgetragen abemelden unsubscribe unsub abmelen ambelden`,
    off: `liste verteiler{,s} verteilerliste datenbank system kartei datei kontakte{n,} kontaktliste adressbuch telefonbuch mailingliste listen sms-liste kundenkartei verteilern speicher daten kundendatei newsletterverteiler`,
    number: `nummer nr nummr num telefonnummer handynummer handynr telnr rufnummer handy kontakt daten kontaktdaten name namen mobilnummer tel telefon`,
    please: `bitte pls plz please danke biite bittee dankeschön`,
    texts: `@sms nummer handy handynummer rufnummer verteiler`,
    urge: `bitte endlich jetzt sofort doch mal einfach verdammt scheiße scheiß nochmal damit bloß auch langsam`,
    goods: `strickjacke hoodie shirt{,s} jeans rock röcke hose{,n} hemd{,en} bluse hut handschuhe gürtel geldbeutel rucksack decke sofa lampe{,n} teppich stuhl tisch ring{,e} kette armband ohrringe tasse{,n} kerze{,n} seife{,n}
      creme parfüm sandalen sneaker turnschuhe brot kekse kuchen torte pflanze{,n} blumen strauß spielzeug puzzle buch bücher fahrrad hülle ladekabel knopf knöpfe stoff reißverschluss ärmel kapuze
      lager filiale parkplatz kasse naht saum gravur größen rabatt musik licht @goodsAnywhere bestellung{,en} bestellt bestellen paket{,e} päckchen lieferung{,en} liefern geliefert produkt{,e} artikel teil rückgabe retoure rücksendung erstattung größe{,n} grösse farbe{,n} adresse lieferadresse rechnung{,en} quittung abo abos abonnement mitgliedschaft box kiste
      reservierung{,en} termin{,e} zahlung karte kurier bote fahrer email{,s} mail{,s} mails post briefkasten katalog{,e} newsletter{,s} anruf{,e} anrufen tüte{,n} tasche{,n} plastiktüte geschenk{,e} verpackung warenkorb konto kundenkonto account passwort warteliste
      jacke kleid schuhe stiefel pullover mantel mütze probe{,n} kurs veranstaltung punkte app webseite website instagram facebook flyer prospekt{,e} foto{,s} bild{,er} etikett preisschild kaffee tee wein käse monatlich monatliche trinkgeld
      abholung ware gutschein{,e} schal lampe uhr brief{,e} papier prospekte wunschliste gästeliste einkaufsliste päckchen`,
    glad: `toll tolle hammer wunderschön haha hahaha geil mega warte wartet moment halt falsche adresse versehen vertippt nehme kaufe`,
    polite: `@courtesy bitte bittee danke dankeschön vielen dank besten lieben lg mfg vg vlg gruß grüße gruss gruesse viele liebe freundliche freundlichen grüßen mit hallo hi moin guten tag morgen abend servus grüezi jetzt sofort umgehend endlich einfach mal doch ok okay gut
      so nun ja nein nö nee leute mann mensch echt ey alter verdammt scheiße scheisse herr frau sehr geehrte damen und herren ab gerne gern im voraus tschüss ciao schönen tag noch team ihr lieben zusammen
      ernsthaft nochmal immer mir uns hier schon entschuldigung sorry please hey kurz schöne woche wochenende`,
    asking: `ich will möchte moechte würde wuerde könnt könnten können kann kannst man mich uns sie ihr wie das dies diese es habe hab gesagt sage meine letzte mal zum letzten wiederhole mich
      gern antworte schreibe schicke wir wollen bin hiermit den die der dem dass damit damit wünsche zu soll muss geht wo was tun fordere von hieran wieder wort meine kundin wollte muß`,
  },
  certain: `
    abo ~ sms/nachrichten ~ beenden/kündigen/abbestellen/abmelden/stoppen
    sms abo/service/newsletter ~ beenden/kündigen/abbestellen/abmelden/stoppen
    kündig{e,en,t}/abbestell{en}/abmelden/bestelle/beende{n} ..4 sms newsletter/abo/service/dienst
    wenn ~ ihr/sie/du ~ nicht ~ aufhör{t,en,st}/stoppt
    wenn ..4 noch ~ eine ~ sms/nachricht
    warum/wieso/weshalb ~ schreib{t,en}/schick{t,en}/send{et,en} ~ ihr/sie/du ~ mir/uns ~ immer/noch/weiter/trotzdem
  `,
  wanted: `
    <!nicht/keine/obwohl/trotzdem/ich/bekomme/immer gern{e,} ~ weiter{hin,}
    weiter{hin,} ~ gern{e,}
    dürf{t,en,et}/duerf{t,en}/könnt/könnten/können ..4 weiter{hin,} ~ schick{en}/send{en}/schreib{en}/kommen/zusenden
    schickt/schicken/schick/sendet/schreibt/macht ~ ruhig/gern/gerne ~ weiter
    <!nicht/keine/kein/nix/nie will/möchte/moechte/möcht ~ weiter{hin,} ~ @sms/bekommen/erhalten/kriegen
    wieder ~ eintrag{en}/anmeld{en}/aufnehm{en}/rein/reinnehmen/aktivieren/freischalten/hinzufügen/zu/dabei/aufnehmt/eintragt/anmelde/bekommen/draufsetzen/draufnehmen
    mich/uns ~ wieder ~ auf/in/an/für ~
    wiederaufnehm{en}/reaktivier{en,t}
    versehen/ausversehen/versehentlich/versehn/ausversehn/unabsichtlich/irrtümlich/irrtuemlich/versehntlich/aus-versehen ..6 abgemeldet/stop/stopp/gelöscht/abbestellt/abgemeldt/ausgetragen/abmelden/blockiert
    abgemeldet/stop/stopp/gelöscht/abbestellt/abmelden/ausgetragen ..5 versehen/ausversehen/versehentlich/unabsichtlich/irrtümlich/versehn/wollte
    sms/nachrichten/nachricht/texte ~ sind/ist/finde/wären/wäre ~ ok/okay/super/toll/gut/klasse/in/prima/spitze/besser/schön/nett/praktisch/völlig/ja
    sms/nachrichten ~ gern/gerne/ja/okay/ok/passt
    sms ~ bitte weiter/behalten/lassen
    lieber/besser/eher/stattdessen ~ sms/nachricht/nachrichten/schreiben/schreibt/ne/eine/text/per
    schreibt/schreiben/schreib/schick/schickt ~ lieber/besser/hier/stattdessen/einfach/ne
    liebe/lieben/mag/freue/freu ~ mich? ~ auf? @sms/angebote/infos
    freu/freue mich ~ jedes/immer/über/auf
    aber ~ nicht ~ sms/nachrichten
    nur ~ nicht ~ sms
    außer/ausser ~ sms/nachrichten
    vermiss{e,en} ~ @sms/angebote
    warum/wieso ..4 nicht/keine/nix ..3 mehr
    bitte nicht ~ aufhör{en}/stopp{en,t}/aufhoeren/einstellen/löschen/abmelden
    bloß/bitte/niemals/nie/ja/nur nicht ~ aufhör{en}/auf/stoppen
  `,
  harmless: `
    melde/meld mich ab morgen/heute/montag/nächste/dienstag/mittwoch/donnerstag/freitag/mai/juni
    falsche nummer ..1 gewählt
    falsche nummer ..3 geschickt/gegeben/angegeben/notiert/vom/eingegeben
    lass{t,en,} ~ das/es ~ so
    dass/wenn/ob/wann ihr/sie ..2 aufhört/aufhören
    app/konto/seite/website/system/handy ..1 meldet
    wie/wo stelle/stell/stellt
    nummer ~ falsch
    hört/hör/hören/hörst/hoert/höre ~ sie? ~ nicht/nie/niemals/gar/überhaupt ..3 auf
    hör{t,te,ten}/hoert ~ die/der/mein/meine/er/es ..3 auf
    meine/mein/der/die/das/er/sie/es ..2 hört/hörte ..4 auf
    nicht/nie/niemals/nimmer ~ aufhör{en,t}/stopp{en,t}/abmeld{en}/abbestell{en}/lösch{en,t}/austragen/entfernen/aufzuhören
    habt/hat/haben/hast/habe/hab/bin/wurde/wurden/wird ..4 aufgehört/gestoppt/aufgehoert
    gestoppt/abgelaufen/stehengeblieben
    stoppt ~ die/der/geruch/er/sie/es/juckreiz
    haltestelle{,n}/stoppuhr/türstopper
    bekomm{e,t,en,}/krieg{e,t,}/erhalt{e,}/kam/kamen/kommt/kommen/hatte/hab/habe/haben/gibt/gab/habt ~ ich? ~ leider/ihr? ~ keine/kein/keinen/nichts/nix >!lust/interesse/bock
    bekomm{e,}/krieg{e,}/erhalte ~ ich ~ keine/nichts
    @stop/@remove ~ @goods
    @goods ~ @stop
    @goods ..4 @stop/abmelden/abbestellen/stornieren/löschen/entfernen/streichen/kündigen/abbestellt/beenden >!und
    @stop/@remove/nehmen ..1 der/die/das/den/dem/mein/meine/meinen/aus/von/ein/eine/einen ~ @goods
    @remove ..4 aus/von/vom ~ bestellung/warenkorb/warteliste/newsletter/mail/email/abo/paket/wunschliste/gästeliste/club/kurs/mailverteiler/emailverteiler/app
    per mail/email/post/brief
    email/mail/e-mail verteiler/liste/newsletter
    melde/meld/meldet/melden ~ mich/euch/sie/uns/dich ~ morgen/später/nochmal/bald/wegen/wenn/bei/gleich/dann/nächste/wieder/ab ~ und? zu/nochmal
    melde ~ mich ~ ab ~ und zu
    wenn ~ ich ..3 stop/stopp/abmelde/abmelden
    ab und zu
    am/bis/zum/monats ende
    reicht ~ wenn/eine/ein/das/es/auch/die/ihnen/euch/mir/bis
    es reicht ~ wenn/auch/mir/völlig/bis
    reichen/reicht ~ ein/eine/zwei
    genug ~ auf/platz/da/für
    falsche/falscher/falsches ~ haus{nummer}/größe/farbe/hausnummer/adresse/artikel/ware
    ich ~ hab/habe/habs ~ falsche/falsch ~
    bestell/sendungs/haus/artikel/konto/auftrags/kunden ~ nummer
    bestellnummer/hausnummer/sendungsnummer/kundennummer/auftragsnummer
    keine/kein/keinen ~ tüte/plastiktüte/rechnung/werbung ..1 im/ins/in paket/päckchen/briefkasten
    werbung/flyer/prospekte ~ im/ins/in/per/beilegen ~ paket/päckchen/briefkasten/post/beilegen/karton
    nicht/keine/kein/nichts ..3 vor/nach/zwischen/sonntags/nachts/morgens/abends/wochenende/bis/bevor/während/uhr
    @contact ..3 nicht ~ vor/nach/bevor/bis
    lass{t,en,} ~ es/das/ihn/sie/paket/mir/mich ~ beim/bei/vor/im/an/wissen/nachbarn
    lass{t,en,} ~ mich/uns ~ wissen/überlegen/überraschen/kurz/nochmal/noch
    nicht/nich ~ anruf{en}/klingeln
    rufen/ruft/ruf ~ mich ~ nicht
    nicht vergessen
    vergiss/vergesst/vergessen ~ nicht/bitte
    alte/alten/andere/vorherige ~ nummer/adresse
    keine/kein ..3 in ~ größe/grösse/rot/schwarz/blau/s/m/l
    schick{t,en}/send{et,en} ..3 nicht ~ vor/an/zu/nach/mit
    nichts/nix/kein problem/thema
    wann/wie/bis ~ endet/ende/lange
    gibt ~ es ~ keine
    habt ~ ihr ~ keine
    bestellung/auftrag ~ nicht ~
  `,
  asks: `
    @want ~ @sms ~ nicht ~ mehr
    @sms ..1 es reicht ~ $
    @sms ..4 sparen
    lassts ~ mi/mich
    von/aus ~ @off ..2 runter/raus/weg
    @contact ~ @promo ~ jemand/wem/anderen/woanders
    aus ~ dem/der/eurem/eurer/ihrer/ihrem/deinem ~ verteiler/kartei/datenbank/sms-liste
    bitte ..4 aus ~ liste
    @want ~ keine/kein ~ @promo ~ $
    ihr/sie ~ seid/sind/werdet/wirst ~ blockiert/gemeldet/angezeigt
    @sms ..3 verzichten
    weg mit mir
    damit/dass ~ das/die/es ..2 aufhör{t,en}
    mich ..3 in ruhe
    keine/kein ~ lust/bock/zeit ~ auf/für ~ @promo
    @sms ~ nein danke
    nein danke ~ @sms
    nichts/nix ~ für mich ..3 @remove/stop
    was/wo ~ muss/kann/soll ~ ich ..4 abmelden/abzumelden/aufhört/loszuwerden/beenden/stoppen
    mich ~ von/aus ..5 streichen/löschen/nehmen/entfernen/austragen/abmelden
    bitte ~ mich ..6 streichen/löschen/nehmen/entfernen/austragen/abmelden/rausnehmen
    bitte ~ @number ~ @remove
    @number ..2 bitte ~ @remove
    nimmer ~ @contact
    wie ~ stopp{e,}/beende/deaktiviere/blockiere ~ ich? ~ das/dies/diese/@sms
    weg von ~ @number
    bitte/ersuche/verlange/fordere/wünsche ..2 um/die ~ löschung/entfernung/streichung/abmeldung/austragung ..3 >!@goods
    löschung/entfernung/streichung ~ @number/daten
    reichts ..2 mit ~ @sms
    hör{t,en,}/hoer{t,en}/höhrt/hörn @urge? sie? @urge? @urge? auf
    hör{t,en}/hoert ..2 auf ~ mit ~ @promo/dem/der/den/eur{en,em}
    aufhör{en,t}/aufhoeren/aufzuhören/aufzuhoeren ~ mir/mich/uns/@sms/zu
    aufhör{en,t}/aufhoeren ~ mit ~ @promo
    mit ~ @promo ..2 aufhör{en}/aufhoeren/aufzuhören
    bitte/endlich/sofort/jetzt ~ aufhör{en}/aufhoeren
    aufhör{en}/aufhoeren ~ bitte/jetzt/@please
    @not ..4 @sms ..3 mehr/mer/meh/weitere/bitte
    @not ~ @more ~ @sms
    keine/kein/keinerlei ~ weitere{,n,r} ~ @promo
    keine/kein/keinerlei ..2 @promo ..2 mehr
    @not ~ mehr/weiter/länger ..5 @contact
    @not ..5 mehr/mer/nochmal ..2 @contact/@contacted
    @contact ~ mir/uns/mich/ihr/ihm/meiner/meinem ..3 @not ..2 mehr/mer/nochmal/wieder
    @contact ~ sie/bitte ..3 @not ..4 mehr/mer
    @contact ..3 @not ~ mehr/mer ~ mehr/@sms/$/an/auf/@please
    @want ..4 @not ..6 @sms ..4 >!@goods
    @want ~ @not ..3 mehr ~ von/hören/hoeren/davon/bekommen/kriegen/erhalten/empfangen/kontakt
    @want ..3 @not ..6 @receive ..2 von
    @want ..4 @not ..3 @contacted
    @want ..3 @not ..2 mehr ..3 @contact/@contacted/@receive
    @want ..3 @not ..2 dass/das/daß ..4 @contact
    @sms ..3 @want ..3 @not
    @sms ..3 @not ~ mehr ~ @want
    will/möchte/wollen/moechte ~ das/die/diese/euch ~ nicht ~ mehr? ~ $
    @not ~ erwünscht/gewünscht/gewollt/erlaubt/zugestimmt/eingewilligt/einverstanden ~
    unerwünscht{e,}
    stopp{t,en,}/stoppen/stopt/stop ~ @promo
    stop{pt,pen,t,}/beend{en,et}/unterlass{en,t}/unterlaßt/lasst/lassen/unterbind{et,en} ~ sie? ~ bitte? ~ @sms
    stell{t,en} ~ sie? ..3 @promo ..4 ein/ab/aus
    stell{t,en} ~ sie? ~ das/dies/es ~ ein/ab
    stell{t,en} ..2 @promo ..2 ein/ab/aus
    schalt{et,en,} ..2 @promo ..2 aus/ab
    @sms ..3 @stop >!nicht
    @sms ..2 einstellen/abstellen/beenden/stoppen/unterlassen/abbestellen/kündigen/abschalten/abmelden/deaktivieren/ausschalten
    einstellung ~ @sms
    unterlass{en,t}/unterlaßt ~ sie ~ das/dies/es/bitte/@sms/künftig/weitere
    unterlassen ~ sie
    zu unterlassen
    schluss/schluß/ende/genug/basta/stop/stopp/halt/weg ~ mit ~ @promo
    schluss/schluß ~ mit ~ dem/den/der/euren/ihren ~ @promo
    reicht ~ mit/jetzt ~ @sms
    genug ~ von ~ @promo
    die nase/schnauze ~ voll
    satt/leid/überdrüssig ~ @sms
    @sms ~ satt/leid
    nerv{t,en,}/belästig{t,en,ung}/belästigen ..4 @sms/@promo/hört/@please
    @sms/@promo ~ nerv{t,en}/stör{t,en}/nervig/belästigen
    lass{t,en,}/lässt/last ~ sie? ~ mich/uns/mir/meine/sie/ihn ..3 ruhe/ruh/frieden/zufrieden
    lass{t,en,} ..3 in ruhe/ruh/frieden
    ruhe/frieden ~ mit ~ @sms
    verschon{t,en,e,} ..3 mich/uns/mit
    spar{t,en,} ~ euch/ihnen/sie/dir/mir ..3 @promo
    behalt{et,en} ~ @promo
    verzicht{e,en,et} ~ auf/bitte ~ @promo
    abstand ~ von ~ @sms
    @remove ~ mich/uns/meine/die/diese/das/ihn/sie ..4 aus/von/vom/raus/heraus ~ @off
    @remove ..5 aus/von/vom ~ @off
    aus/von/vom ~ @off ..3 @remove
    nehm{t,en,}/nimm/nimmt/trag{t,en,}/trägt/streich{t,en,}/lösch{t,en,}/loesch{t,en}/meld{et,en,e,}/schmeiß{t,en}/schmeisst/werft/kickt/bestell{t,en,e} ~ sie? ~ mich/uns/meine/ihn/nummer ..5 raus/aus/ab/heraus/ausm/draus
    meld{et,en,e,} ~ mich ~ ab >!und/zu
    meld{et,e,en,} ..6 ~ @sms ..2 ab
    meld/melde ~ ich ~ mich ..5 ab
    bestell{e,en,} ..4 @sms ..2 ab
    @remove ~ meine/diese/die/unsere/seine/ihre/mein/meinen/dies/das ~ @number
    meine/diese/die/unsere/seine/ihre/mein/meinen/dies ~ @number ..4 @remove
    @number ~ @remove
    @number ..3 nicht mehr/weiter ..1 benutz{en}/verwend{en}/nutz{en}/verwenden/anschreiben
    mich/uns ~ rausnehm{en}/rausstreichen/rauswerf{en}/rauslöschen/rausschmeißen/herausnehmen/runternehmen
    @sms ..2 widersprech{en}/widerspreche/widerrufen
    @remove ~ sie ~ @number
    wie/wo/kann/könnt/möglich/möglichkeit/gibt/weg/will/möchte/moechte/würde/wuerde/könnten/können/muss/bitte/woe/geht/wollte/wünsche ..6 @abmelden
    @abmelden ~ @please
    @abmelden ~ von/vom/aus/der/dem/des ~ @sms/@off/service/dienst/werbung/verteiler/liste
    wie/wo/kann/möchte/will ..5 loswerden/los/raus/rauskommen/herauskommen ~ >!fahren
    wie/wo ~ komm{e,en,} ..5 raus/runter/heraus
    wie/wo/kann/möglich/möchte/will/könnt/können ..4 @sms ..2 stopp{en}/beend{en}/deaktivier{en}/abstell{en}/ausschalt{en}/abschalt{en}/blockier{en}/unterbind{en}/einstell{en}/verhindern
    @abmelden ~ mich
    mich/uns ~ @abmelden
    abgemeldet ~ werden
    @want ..3 ~ abgemeldet/gelöscht/entfernt/gestrichen/ausgetragen/rausgenommen ~ werden/haben
    raus/heraus ~ aus ~ @off
    raus ~ hier/da/nehmen
    bin ~ raus >!für
    @want ~ raus ~ $
    weg ~ von ~ @off
    widerruf{e,en,}/widerrufung/ziehe/zurückziehen/widerufe/entziehe ..4 einwilligung/zustimmung/einverständnis/erlaubnis/genehmigung
    einwilligung/zustimmung/einverständnis/erlaubnis ..4 widerruf{e,en}/zurück/zurückziehen/entziehe/widerrufen
    widersprech{e,en}/widerspreche/wiederspreche/widerspruch ..6 @sms/daten/werbung/nutzung/zusendung/werbezwecken/verarbeitung/gegen
    keine/nie/nicht/ohne ~ einwilligung/zustimmung/erlaubnis/einverständnis
    nie/niemals/nicht/keine ..4 zugestimmt/angemeldet/eingewilligt/erlaubt/registriert/angefordert/gegeben/bestellt/abonniert/gewollt ..4 >!@goods
    untersag{e,en}/verbiete/verbitte ..4 @sms/mir/werbung/kontakt/nutzung/euch/ihnen
    hab{e,}/schon/bereits/doch/mal/x ..4 stop/stopp/abmelden ..3 geschickt/geschrieben/gesendet/geantwortet/gesagt/getippt
    hab{e,}/schon/bereits/mehrfach/mehrmals ..6 gebeten/gesagt/abgemeldet/abbestellt/aufgefordert/geschrieben ..8 trotzdem/aufzuhören/immer/weiter/noch/nicht/keine/weiterhin/damit/stop/dennoch
    stop/stopp ~ geschickt/geschrieben/gesendet/geantwortet/getippt/gesagt
    wie oft/viele ..8 stop/stopp/sagen/abmelden/schreiben/bitten
    warum/wieso/weshalb ~ bekomm{e,}/krieg{e,}/erhalte/kommt/schreibt/schickt ~ immer/trotzdem/weiter/ich/noch/da/ihr ..3 immer/noch/trotzdem/weiter/weiterhin/was/sms/nachrichten
    bekomm{e,}/krieg{e,}/erhalte ~ trotzdem/weiterhin/immer/dennoch ~ noch? ~ @promo
    trotz ~ stop/abmeldung/stopp
    falsche{,n,r} ~ nummer/person/nr/kontakt/empfänger/handynummer
    nummer ~ verwechselt/falsch/vertan/verwählt
    falsch verbunden
    nummer ~ gehört ~ nicht/jetzt/mir/inzwischen/meiner/meinem
    nicht/nich ~ mehr ~ nummer
    ich bin nicht ..6 @remove
    vergess{t,en,}/vergiss ~ sie? ~ meine/mich/diese ~ nummer/nr/$/einfach
    anzeig{e,en}/anwalt/beschwer{de,en}/melde/bundesnetzagentur/verbraucherzentrale/abmahnung/datenschutz/datenschutzbehörde/blockier{e,en} ..6 @sms/@contact/belästigung/euch/nummer/spam/beschwerde
    dsgvo ..8 @remove/@stop/löschen/widerspruch
    verpiss{t,}/fick{t,}/leck{t,}/schert/haut ~ euch/dich/mich ~ ab/@please/$/mit/am/zum
    verpiss{t,}/fick{t,} ~ euch/dich
    kündig{e,en,t,ung}/kuendig{e,en,ung} ..4 @sms/smsabo
    @sms ..2 kündig{e,en,t,ung}
    @number ..3 raus/weg/austragen/streichen/entfernen
    kein/keinen/null ~ bock/lust/interesse ..2 mehr? ~ auf/an ~ @promo
    kein/nicht ..2 interess{e,iert} ..4 @remove/@stop/@abmelden/@please
    kann ~ auf ~ @sms ~ verzichten
    brauch{e,en,} ~ eure/diese/ihre/die ~ @sms ~ nicht
    brauch{e,en,} ~ keine ~ @sms
    @contact ~ keine/nichts/nix/kein ~ @promo/mehr
    keine/kein ..4 @promo ..2 @contact
    keine/kein/keinen ~ sms/werbung/spam/nachrichten/werbesms ~ $
    keine/kein ~ sms/werbung/spam/nachrichten/werbesms ~ @please
    nie/niemals ~ wieder ..3 @contact/@contacted/@sms
    nichts/nix/nichs/nischt ~ mehr ~ @please/schicken/senden/zusenden/von/hören/schreiben
    bitte ..2 nichts/nix ~ mehr
    bitte nicht mehr $
    nicht/nichts/nix ~ mehr ~ bitte/danke
    ungefragt{e,} ~ @sms
    abmeld{en,ung} ~ von
    abmeldung ~ @sms/@please
    wer/woher ~ habt/haben/hat/seid ..5 nummer ..6 @remove
    woher ~ habt/haben ~ ihr/sie ~ meine ~ nummer ..6 @remove
  `,
  loosely: `
    macht/machen/mach ~ sie? ~ das/es ~ aus/weg
    aufhör{t,n,en}
    will/möchte ~ nix/nichts ~ $
    @stop @please
    bitte/endlich ~ stop/stopp/stoppen/unterlassen/einstellen/löschen/aufhören/entfernen/austragen/streichen ~ $
    bitte ~ das ~ stoppen/einstellen/unterlassen/abstellen/lassen/abschalten
    kann/können/könnt ~ das ~ abstellen/einstellen/stoppen/ausschalten/abschalten/beenden
    lass{t,en,} ~ das/es/den ~ bitte/sein/mist/scheiß/$/endlich/bleiben
    @abmelden
    @remove ~ meine ~ daten
    meine/alle ~ daten ~ @remove
    bitte löschen/entfernen ~ $
    nein/danke/interesse/nicht stop/stopp ~ $
    ^ stop/stopp es/ihr/ich/nicht/keine/kein/wer/falsche/das/bin
    @want ..3 das/die/sie/es ~ nicht ~ mehr? ~ haben/bekommen/kriegen
    schluss ~ jetzt/damit
    nicht/nichts/nix/nie/keine ~ mehr ~ @contact
    @contact ..3 nicht/nichts/nix ~ mehr
    mich ~ löschen/entfernen/streichen
    löscht/streicht/entfernt/vergesst/vergiss/lösch/streich ~ mich
    kein/keinen ~ kontakt ~ mehr
    unterlass{t,en}/unterlaßt
    reicht jetzt ~
    ich blockiere/blockier/melde euch/sie/dich
  `,
  alone: `
    löschen/entfernen/rausnehmen/streichen/austragen/löschung/löscht/entfernt
    lassts/lasst mi/mich ~ in ruh/ruhe
    aufhörn
    lasst/lass das
    stop/stopp
    @abmelden
    mich/uns ~ @abmelden/löschen/austragen/entfernen/streichen
    aufhör{en,t}/aufhoeren/abstellen/einstellen
    hör{t,en,}/hoert ~ sie? ~ auf ~ damit?
    unterlassen/unterlasst
    raus ~ da/hier
    stoppen/stoppt/stopt ~
    weg/raus/schluss damit
    keine sms/werbung/nachrichten/spam
    trag{t,en,} ~ sie? ~ mich ~ aus
  `,
  whole: `
    lass mich
    genug davon
    ich widerspreche
    schluss/schluß/ende/genug/feierabend
    schluss/schluß/genug jetzt/damit
    es reicht/langt
    reicht/reichts/langt
    das reicht
    reicht jetzt
    lösch{en,t,e,}/löschung/entfernen/streichen ~
    nicht mehr
    nichts/nix mehr
    keine mehr
    einstellen/abstellen/beenden/austragen/stoppen ~
    ruhe
    nein stop
    verpiss dich
    verpisst euch
    falsche nummer/person
    nummer löschen
    raus
    weg
  `,
  bare: `
    kündigen/kündigung/stornieren/kündige
    abbrechen/beenden
    widerruf/widerrufen
    ende
  `,
};
