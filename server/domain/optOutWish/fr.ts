import type { Language } from './language.ts';

export const fr: Language = {
  lists: {
    small: `le la les l un une des de du d à a au aux ce cet cette ces cettes sa ses mon ma mes votre vos vo notre nos ton ta tes leur lui eux elle en y me m te t se s moi nous vous
      je j tu on il ils ne n que qu qui pour par sur dans avec et ou svp stp s'il plait plaît please pls merci bien vouloir maintenant
      immédiatement tout toute tous toutes toujours encore déjà deja vraiment jamais plus pu plu + foutus foutu maudits satanés sacré putain de
      bordel chiants relous relou débiles inutiles incessants continuels définitivement immédiatement rapidement aussi ça ca cela sms textos promo
      promotionnels promotionnel publicitaires publicitaire publicité commerciaux commercial marketing aucun aucune rien moindre autres autre tel telephone
      téléphone portable gentiment simplement juste quoi que soit si possible ici là cordialement nouveau nouveaux trop petits vouloir pv gt suis être etre`,
    not: `ne n ni jamais pas`,
    more: `plus pu plu + jamais rien aucun aucune`,
    sms: `sms smss texto{,s} message{,s} mesage{,s} messagges msg{,s} mess pub{,s} publicité{,s} publicite spam{,s} promotion{,s} promo{,s} sollicitation{,s} envoi{,s} marketing notification{,s}
      communication{,s} démarchage prospection relance{,s} text{,s} réclame{,s}`,
    promo: `@sms offre{,s} truc{,s} machin{,s} chose{,s} connerie{,s} merde{,s} bêtise{,s} annonce{,s} info{,s} alerte{,s} rappel{,s} nouveautés news`,
    contact: `env{oyer,oyez,oie,oies,oi,oient,oyes,oyiez,oiez,errez,errai} menvoy{er,ez} menvoie ecri{re,vez,s,viez,ve,vais} écri{re,vez,s} mecri{re,vez} {contact,recontact,spamm,spam,harcel,embêt,dérang,sollicit,solicit,importun,relanc,bombard,inond,emmerd,saoul,soul,gonfl,démarch,adress,ennuy,gav,pollu,assomm,fatigu,agac,réveill,stress,enquiquin,matraqu,assaill,bassin,barb}{er,ez,e,iez,era,erez,eriez} harcèle ennuie texter textoter transmett{re,ez} expédi{er,ez} messag{er,ez} réécri{re,vez}`,
    contacted: `contacté{,e,s} sollicité{,e} dérangé{,e} démarché{,e} importuné{,e} spammé{,e} harcelé{,e} embêté{,e} relancé{,e} bombardé{,e} solicité{,e} destinataire inscrit{,e} abonné{,e} fiché{,e}`,
    receive: `recev{oir,oire,ez} reçevoir recoivoir recevoir avoir voir lire recois reçois entendre être etre trouver reçoive recoive`,
    want: `veux ve veu voudrais voulons voulez souhaite souhaitons souhaiterais désire désirons desire aimerais aimerai voulais tiens préfère préférerais préfererais préférerai
      prefere souhaiterai souaite souhaites apprécierais apprécierai accepte acceptons demande demandons demanderai intéresse interesse envie besoin jveux jve jveu apprecierais aimerions voudrai souhaite intéressée intéressé`,
    stop: `arrêt{ez,er,e,iez,es,e} arret{ez,er,e,é,és,ai,t} arreté arreter cess{ez,er,e,iez} stop stopp{ez,er,e} stopez finissez finir interromp{re,ez,e} suspend{re,ez} bloqu{ez,er} désactiv{er,ez,ation,é} coup{ez,er} évit{ez,er} evit{ez,er}
      halte basta stopper abstenez abstenir arreter termin{er,ez} annul{er,ez} couper cessation arrêtons`,
    remove: `{retir,enlev,supprim,suprim,effac,ray,radi,vir,élimin,ôt,désabonn,jet,raye,exclu,elimin}{er,ez,e,iez,é,ée,és,era,erez,eriez,ant,es} sort{ir,ez,i,ie,s} dégag{er,ez} exclu{re,ez,s} désabo désinscri{re,vez,s,t,te,ption,ve,viez} désincri{re,vez,s} oubli{ez,er,e} perd{ez,re,s}
      désabonnement suppression radiation effacement retrait détrui{sez,re} blacklist{er,ez}`,
    desabonner: `désabonn{er,ez,e,ement,iez} désabonez désaboner desabo désinscri{re,vez,s,ption,ve,tion} désincri{re,vez,ption} désinscription desinscrire unsubscribe unsub désabonnemment désabo désabonnez désouscrire désouscription desabonement désabonnement désincription`,
    listed: `liste{,s} list fichier{,s} base{,s} bdd répertoire{,s} repertoire carnet mailing contacts système données diffusion envoi{,s} sms textos texto messages promos promo pub pubs
      publicité prospection registre{,s} groupe service programme crm rappels communication{,s} marketing sollicitations`,
    number: `numéro{,s} numero{,s} num nums portable tel tél téléphone mobile 06 07 coordonnées contact données nr n°`,
    please: `svp stp merci please pls plz plait`,
    texts: `sms texto{,s} message{,s} msg{,s} numéro num portable téléphone tel mobile pub{,s} publicité liste`,
    goods: `gilet sweat t-shirt jean jupe{,s} pantalon{,s} chemise{,s} chapeau gants ceinture portefeuille couverture canapé lampe{,s} tapis chaise table bague collier bracelet boucles montre{,s} tasse{,s} bougie{,s} savon{,s}
      crème sérum parfum{,s} bottes sandales baskets fromage{,s} gâteau{,s} pain biscuits plante{,s} fleur{,s} jouet puzzle livre{,s} vélo coque chargeur bouton{,s} tissu manche{,s} capuche ourlet gravure chocolat{,s}
      soldes stock magasin parking rayon retouche{,s} caisse tailles colis-cadeau @goodsAnywhere commande{,s} colis livraison{,s} livrer produit{,s} article{,s} remboursement retour{,s} taille{,s} couleur{,s} adresse facture{,s} ticket{,s} abonnement{,s} box coffret{,s}
      réservation{,s} rdv rendez paiement carte coursier livreur email{,s} emails mail{,s} courriel{,s} newsletter{,s} mel{,s} courrier{,s} catalogue{,s} appel{,s} appeler téléphonique{,s} sac{,s} cadeau{,x}
      emballage panier compte mot attente pull robe veste chaussures manteau échantillon{,s} atelier cours fidélité points site appli instagram facebook flyer{,s} prospectus photo{,s} étiquette
      expédition housse prix club café vin fleurs écharpe bonnet essai mensuel prélèvement avis gluten papier reçu souhaits naissance`,
    glad: `beau belle beaux belles magnifique{,s} adore sublime{,s} génial{,e} canon mdr lol ptdr attendez attends adresse mauvaise erreur trompé trompée super joli{,e} top aime prends`,
    polite: `marre restop et @courtesy svp stp s il vous te plait plaît plais merci bonjour bonsoir coucou salut bonne journée soirée cordialement d avance par avance bien beaucoup maintenant
      immédiatement tout de suite ça ca suffit bon ok allez putain merde bordel sérieux serieux enfin madame monsieur mme mr mesdames messieurs l équipe les filles gens à a tous
      bien vous cdt cdlt aurevoir au revoir vraiment please ah oh et non oui voila voilà maintenent pardon pitié désolé désolée désormais là la please gentiment là mais hein quoi bisous`,
    asking: `je j veux voudrais souhaite souhaiterais aimerais pouvez pourriez peux peut pourrais tu on me moi ai dit demande de d répète dis envoie comment faire fait pour c est ce cela
      si possible dois il faut c'est cest votre vos vous merci le la les dernière fois message svp puis mon cette jveux désire bien vouloir veuillez encore`,
  },
  certain: `
    annul{er,ez}/résili{er,ez}/stopp{er,ez}/arrêt{er,ez} ~ abonnement ~ sms/texto/textos/messages
    annul{er,ez}/résili{er,ez} ~ inscription ~ sms/texto/textos/messages/liste
    si vous continuez ~ @contact
    si vous ~ arrêtez ~ pas ..4 @contact/@sms/bloque/signale
    pourquoi ~ vous ~ continuez ~ à ~ @contact
    vous ~ continuez à ~ @contact
    je vous ai ~ dit/demandé ~ @stop
  `,
  wanted: `
    <!si/vous/pourquoi/ils/pq/et/que continuez/continue ~ à/de/comme/ainsi/surtout
    sms/textos/messages/texto/msg ~ continuez/oui/ok/volontiers
    continuez ~ @sms/svp
    continuer à/de ~ recevoir/envoyer/menvoyer
    garde/garder/conserve/conserver ~ @sms
    remett{ez,re,e,rez}/remets/réinscri{re,vez,s}/réabonn{er,ez,e}/reabonn{er,ez}/réactiv{er,ez}/reactiv{er,ez}/rajout{er,ez}/réintégr{er,ez}/rétabl{ir,issez}/réinscription/reinscri{re,vez}
    m réinscri{re,vez}/réabonn{er,ez}
    recommenc{er,ez} ~ à
    erreur/exprès/expres/mégarde/accident/vouloir/inadvertance/involontairement ..8 stop/désabonn{é,ée}/désinscri{t,te}/retiré{,e}/supprimé{,e}
    stop/désabonn{é,ée,er}/désinscri{t,te}/arrêt ..6 erreur/exprès/expres/mégarde/accident/vouloir/inadvertance/involontairement
    sms/textos/messages/texto/message ..1 c/sont/est/me/suffit/suffisent ~ est? top/bien/parfait/parfaits/super/géniaux/mieux/ok/vont/suffit/suffisent/cool/pratique/pratiques/nickel/très
    sms/textos/messages ~ me vont
    adore/aime/kiffe/adorons/adorent ~ @sms/@promo
    adore/aime ~ recevoir
    mais/sauf/hormis/excepté pas? ~ sms/textos/messages/texto
    mais/et ~ sms/textos ~ oui
    pas ~ sms/textos ~ hein/bien/quand
    préfère/plutôt/prefere ~ sms/texto/textos/message/messages
    écrivez/écris/envoyez/texte ~ plutôt/ici/un
    manquent/manque ~ @sms
    @sms ~ manquent/manque
    pourquoi ..3 avez/as ~ arrêté/cessé
    pourquoi ..4 plus ~ @sms
    @want ~ bien/toujours/encore/quand ~ @sms
    @want recevoir/garder/continuer ~ @promo
    n arrêtez/arrête/arretez/arrete ~ pas/jamais ~ @contact/@sms
    n arrêtez/arrête/arretez/arrete ~ surtout pas
    arrêtez/arrêter/arrete ~ surtout pas
    ne/n ~ stoppez/cessez/arretez ~ pas/jamais/surtout
  `,
  harmless: `
    sms/message/texto/mail ~ livraison/confirmation/suivi/retrait
    être appelé{,e}
    annuler/payer/réserver/confirmer/commander/prévenir par ~ sms/texto/message
    n/ne ~ arrêt{e,ez,ent,er,é,ée,ais}/cess{e,ez,er}/stopp{ez,e}/désabonn{ez,e}/retirez/supprimez/enlevez ~ surtout? pas/plus/jamais/que
    arrêt{e,es,ez}/arret{e,ez} ~ pas
    arrête/arrêtez je/j/tu/ils
    arrêtez vous à/au/devant/chez
    quel/prochain/premier/dernier/cet/un/mon/bus/d arrêt
    arrêt ~ bus/tram/métro/maladie/pipi
    sans arrêt
    <!vous/et/mais/non est/sont/ont/ai/a/avez/as/été/avons/avait arrêt{é,ée,és,ées}/stoppé{,e,s}/cessé
    avez/ai/as/a/ont/avoir ..1 oublié/retiré/supprimé/enlevé/effacé/perdu
    @stop ~ @goods
    @remove ~ @goods
    @stop/@remove ~ mon/ma/la/le/les/l/un/une/cette/ce ..1 @goods
    @remove ..4 de/du/des ..2 newsletter/newsletters/mails/mail/emails/email/courriels/box/abonnement/club/commande/panier/attente/cours
    @remove ..1 liste ~ attente/souhaits/naissance/cadeaux
    liste ~ attente/souhaits/naissance
    @stop ~ les? démangeaisons/bruit/saignement/odeur
    crème/produit/il/elle/montre/bus/livreur ~ s? arrête/stoppe
    est-ce/est ce que/qu ~ ..3 arrête/stoppe
    si je/j ~ ..1 réponds/envoie/mets/écris/tape/dis/répond ~ stop
    stop de/à ~ porte
    <!il vous/tu/ils/elle ~ m/me ~ @contact ~ plus/pas
    <!il vous/tu n/ne ~ @contact ~ plus/pas
    ai/avons/avez/as/reste/il/reçois/recois/arrive/ont/avait/est/sont ~ plus/pas ~ de/d/reçu/recevoir/à/les/en/le/la
    reçois/recois/arrivent/arrive ~ plus
    ne/n ~ arrive ~ plus ~ à
    plus ~ de/en ~ stock/place/taille/photos/détails/infos/rouge/bleu/noir/blanc/temps/promo/batterie
    ne/n ~ @contact ~ pas/plus ~ le/la/les/l/ma/mon/mes/de ..1 @goods
    ne/n ~ @contact ~ pas ~ avant/après/pendant/le/dimanche/la/entre/tard
    @contact ~ pas ~ avant/après/pendant/dimanche/tard/entre/tout
    pas/plus ~ avant/après/entre
    suis ~ trompé{,e}
    pas ~ désabonner/désinscrire
    désabonn{é,ée} ~ de/des/du ~ mails/mail/emails/newsletter
    ancien/vieux numéro
    plus/pas besoin ~ de/d ~ @goods
    numéro ~ de/du ~ rue/commande/suivi/colis/porte/facture/carte/livraison
    en veux plus/encore où/ou
    effacé/supprimé ~ le/votre/ton/mon/un/par ~ message/sms/texto/mail
  `,
  asks: `
    @sms ..1 ça/ca/sa suffit ~ $
    numéro/num ~ ne? ~ doit/peut/sert ~ pas ..3 pub/pubs/publicité/utilisé/promo/promos/liste
    avait/avons/avais/on ..1 dit/répondu/envoyé stop
    @sms ..3 c est ~ non
    ai ~ dit non
    {saoul,soul,gonfl,gav,emmerd,énerv,fatigu}{ez,es,e} ~ avec ~ @sms
    ne ~ pas/plus ~ me/m/nous ~ contacter/recontacter/écrire/solliciter/déranger/importuner/relancer/envoyer
    vouloir/pouvez/pourriez/peux/peut/faut/pourrait ~ m/me ~ @remove
    m/me ~ @remove ~ svp/stp/merci/maintenant
    pas besoin ~ de/d ~ vos/ces/recevoir ~ @promo
    besoin ~ de/d ~ vos ~ sms/messages/pubs/textos
    occupez-vous/gardez/épargnez ~ @promo
    sans façon/facon ~ @sms
    @sms ~ non merci
    tous/tout ~ vos? @sms ..2 stop
    ça/ca m intéresse/interesse plus/pas ..3 @remove/stop/arrêtez
    ni ~ pub ni ~
    mettez/mettre/ajoutez ~ moi? ~ liste rouge/noire/d'opposition
    faites ~ cesser/arrêter ~ @promo/ça/ces
    faites ~ en? ~ sorte ~ que ..4 plus
    faites/fais ~ que ~ s arrête/cesse
    <!j ne/n ~ @contact ~ plus ~ de ~ @sms
    non ~ aux/merci/à ~ pubs/pub/sms/spam/textos/messages
    ne ~ rien ~ recevoir
    @want rien ~ recevoir/@sms/de
    pourriez/pouvez/peux/pourrais/pouriez ~ vous/tu/pas ..1 arrêter/cesser/stopper $
    possible/moyen/pouvoir ~ ne? ~ plus/pu ~ recevoir
    fini{,s,e} ..2 avec? ~ @sms
    lâch{ez,e}/lach{ez,e} ~ affaire/l'affaire
    @stop ~ @contact
    @stop ~ @sms
    @stop ~ avec ~ @promo
    @stop ~ vos/ces/les/ce/cette/tes ~ @promo
    @stop ~ moi ~ @promo
    mettre/mettez/mettons ~ fin ~ à/aux/au ~ @promo
    fin/arrêt/halte/stop/basta des/aux/de/du/les/à/au ~ @sms
    plus de/d/aucun/aucune/un/jamais ~ @sms
    plus @sms
    plus de/d/aucune ~ @promo @please
    aucun/aucune ~ @sms ~ @please
    pas de/d ~ pub/pubs/publicité/spam/démarchage/prospection/promos/sms/textos/messages ~ @please
    ^ ~ pas de/d ~ pub/pubs/publicité/spam/sms/textos/messages ~ $
    plus ~ rien/aucun/jamais ~ @contact/recevoir
    @contact ~ plus >!d/de ~ rien/jamais/@please/@sms/@promo
    @contact ..2 plus ~ rien/jamais/$
    ne/n ~ @contact ~ plus
    ne/n ~ @contact ~ pas ~ de ~ @sms
    ne/n ~ plus ..4 @contact/@contacted
    ne/n ~ plus ..2 recevoir/être/entendre ..4 @promo/@contacted/parler/ça/rien/$/ceci
    plus ..2 recevoir/être ..3 @promo/@contacted/rien
    @want ..2 plus/pas/rien/aucun/aucune/jamais ..3 @receive ..4 @promo/@contacted/rien/$
    @want ..2 plus/aucun/aucune/pas/pu/plu ..2 @sms
    @want ..2 plus/pas ~ que ..2 @contact
    @want ..2 plus/pas ~ @contacted
    @want ~ plus/pas ~ faire/apparaître/figurer ..2 partie/dans/liste
    @sms/@promo ..5 en? ~ veux/ve/veu/jveux ~ plus/pu/plu/+/pas
    @sms ..4 ne ~ @want ~ plus/pas
    jen/en ~ veux ~ plus/pas ~ de/d ~ @sms/@promo/ces
    refuse/refusons ..2 @receive/toute/toutes/tout/que/vos/d ..4 @promo/@contacted/@contact
    refuse ~ @sms
    merci/veuillez/prière/svp/pouvez/pourriez/faut/possible/demande/voudrais/souhaite/aimerais/prie/stp/gentil/peux/peut/peut-on/comment/veux/puis/pourrait ..3 @desabonner
    merci/veuillez/prière/pouvez/pourriez/faut/demande/voudrais/souhaite/prie/gentil/peux/comment/veux/puis/aimerais/désire/possible/pourrait ..4 @remove ..5 @listed/@number/@please
    merci/veuillez/prière/prie/svp/demande/souhaite/possible ..2 ne ~ plus ..2 @contact/recevoir/être/utiliser
    merci/veuillez/prière ..2 @stop ~ @contact/toute/tout/vos/ces/les/ceci
    comment/façon/moyen/où/possible/solution/pouvoir/faire/fait/fais ..5 ne ~ plus/pas ..1 @receive
    comment/moyen/possible/pouvoir/puis/peut/peux/voudrais/souhaite/veux/faire/fait ..4 @stop/résilier/annuler/bloquer/désactiver/supprimer/enlever ~ @sms/ça/cela/ceci/ces/ce/recevoir
    @desabonner ~ moi/nous/@please/sms/textos
    @desabonner ~ de/des/du ~ vos/votre/ces/cette/sms/texto/textos/liste/messages/promos/tout/toutes ~ >!@goods
    me/m/nous/se/moi ~ @desabonner
    mon désabonnement
    mon @desabonner
    @remove ~ moi/nous/mon/ce/le/ma/son/cet/notre ..4 @listed
    @remove ~ mon/ce/le/son/notre/ma ~ @number
    @remove ~ mes ~ @number
    @remove ~ moi ~ ça/cela/là/@please/$
    @remove ~ @number
    me/m ~ @remove ..3 @listed
    @want/demande ..3 être ~ retiré{,e}/supprimé{,e}/enlevé{,e}/rayé{,e}/effacé{,e}/désabonné{,e}/désinscri{t,te}/radié{,e}/exclu{,e}
    sort{ir,ez,e,s}/enlev{ez,er}/vir{ez,er} ..2 de/vos ~ @listed
    hors ~ de ~ liste
    @want ~ me ~ @remove
    retire/révoque/revoque/annule/refuse/retirons/retirer/révoquer/reprends ~ consentement/accord/autorisation
    retrait/révocation ~ consentement
    m oppose/opposer
    mopose/moppose
    droit ~ opposition/effacement/oubli
    ne/n ~ autorise ~ pas/plus
    ne/n ~ consens/consent ~ pas/plus
    sans ~ mon? accord/consentement/autorisation
    pas/jamais ..2 donné ..3 accord/numéro/consentement/autorisation/num/permission
    pas/jamais ..1 demandé/souscrit/autorisé/inscrit/inscrite/sollicité/accepté/abonné/abonnée ..5 @sms/@promo/recevoir/ça/ces/rien/@remove/votre
    jamais inscrit/inscrite/abonné/abonnée/demandé/souscrit/autorisé
    <!y/avez/a ai/j/jai/déjà/deja/vous/fois/avoir ..2 envoyé/répondu/mis/écrit/tapé/dit/repondu/envoye/demandé/marqué/texté/réclamé/renvoyé/répété/ecrit/envoyer/repondre ..4 stop/désabonnement/arrêter/arrêt/arretez/arrêtez/désinscription/désabonner/d'arrêter/cesser/retirer/supprimer
    envoyé/répondu/mis/tapé/écrit stop
    combien/mille/trois/dix/deux/3/2/10/100 ~ fois ..5 stop/dire/arrêter/demander/répéter
    stop ~ marche/fonctionne/sert ~ pas
    reçois/recois/reçoit/arrivent/continue/arrive ~ encore/toujours ~ @promo
    encore/toujours ~ vos/des/ces ~ @sms ..6 stop/désabonn{é,ée}
    désabonn{é,ée,er}/désinscri{t,te} ..12 continue/encore/toujours/continuez/continuent/quand
    fich{ez,er,e,es}/fout{ez,re,e}/foutez/fou/laiss{ez,er,e,é,ée}/lâch{ez,er,e}/lach{ez,er,e} ..1 paix/tranquille/tranquilles/baskets/grappe/respirer
    fich{ez,e}/fout{ez,e}/laiss{ez,e,er} ..3 paix/tranquille/tranquilles
    lâch{ez,e}/lach{ez,e} ~ moi/$
    ça/ca/sa suffit/sufit ..4 @sms/messages/vos/arrêtez
    assez/marre/ras/gavé/gavée/saoulé/saoulée/saoule/fatigué/fatiguée/lassé/lassée/soulé/soûle/saoulent/soulent/gonflent ..4 @sms/@promo/@receive/reçevoir/messages
    vos/ces/tes ~ @sms ~ me? saoulent/gonflent/soulent/gavent/emmerdent/dérangent/embêtent/agacent/énervent/saoule
    en peux/peut ~ plus ~ @sms/@promo
    mauvais/faux/mauvaise num{éro,ero,}/personne/destinataire >!de/sur/pour
    erreur de ~ num{éro,}/destinataire/personne/correspondant
    vous ..3 trompez/trompé/trompés ..2 num{éro,}/personne/destinataire
    ce/cest/c ..3 pas/plus ~ le/son/mon num{éro,}
    num{éro,} ~ plus/pas ~ attribué/celui/à/est
    signal{er,e,erai,ez}/plainte/cnil/bloctel/33700/avocat/bloque{r,rai,}/blok/dénonce{r,rai,} ..7 @contact/@sms/vous/numéro/continuez
    bloctel/33700
    oubli{ez,e}/perd{ez,s,re}/jet{ez}/effac{ez,e,er}/suppr{imez,} ~ mon/ce/notre/le ~ num{éro,ero,}/contact/existence
    oubli{ez,e} ~ moi
    épargn{ez,er}/évit{ez,er}/gard{ez,er} ~ moi/vos/pour/de ..2 @promo/@contact
    passer/passe/passerai/passerais ~ de ~ vos ~ @promo
    dégag{ez,e}/cass{ez,e}/barr{ez}/va/allez ~ vous/te/toi ~ faire/voir/@please/$
    allez vous faire/voir
    merci/veuillez ..2 m/me ~ oublier/laisser
    abst{enez,enir} ~ de ~ @contact
    résili{er,ez,e,ation}/annul{er,ez,ation,e} ..3 @sms/alerte/liste/textos
    désactiv{er,ez}/supprim{er,ez}/coup{er,ez} ~ @sms/notifications/alertes
    suppression/radiation/retrait/effacement ..3 @number/liste/fichier/coordonnées
    plus être ~ @contacted
    être ~ plus ~ @contacted
    ni ~ sms/mail/appel ni ~ sms/mail/appel
    plus ~ mails/mail/appels ni/et/ou ~ sms/textos
    inutile/pas/plus ~ la? peine de/d ~ me/m ~ @contact ..2 @sms/$/@promo
    inutile de/d ~ me/m ~ @contact
    ne/n ~ @want ~ pas/plus ~ de ~ @sms/@promo
    pas/plus ~ intéressé{,e}/interessé{,e} ..3 @desabonner/@stop/@remove
    pas/plus ~ intéressé{,e}/interessé{,e} ~ par ~ @sms/@promo
    cherch{e,ez} ~ pas ~ à ~ me ~ @contact
  `,
  loosely: `
    résili{er,ez,e,ation}/annul{er,ez,ation,e} ~ inscription
    jamais/rien plus? ~ recevoir
    bol/marre/assez/gonflez/saoulez/lourds/lourd stop ~ $
    @stop @please
    @please @stop ~ $
    @stop ~ tout ~ @please/$
    @stop ~ ça/ca/cela/ceci ~ $
    @stop maintenant
    @please ~ ne ~ plus
    ne/n ~ @contact ~ pas/plus
    @contact ~ plus >!d/de/tard/tot/vite
    @desabonner
    @want ~ plus/pu/plu ~ @receive
    @want ~ plus/pu/plu ~ rien
    plus rien ~ @please
    ^ stop je/j/vous/non/pas/mauvais/ce
    @remove moi >!d/un/une/le/la/les/ce/cette/ça
    @remove nous
    @remove ~ mes ~ données/coordonnées/infos/informations
    @remove ~ données/coordonnées
    bloque ~ vous
    non/merci/intéressé/intéressée/suffit stop ~ $
    laissez/laisse ~ moi $
    je vous bloque/signale/dénonce/bloquer/signaler
    oubli{ez,e} ~ moi
    pouvez/pourriez/voulez/peux/veux/pourrais ~ arrêter/cesser ~ $
    je ~ signale
  `,
  alone: `
    retirer/retirez/supprimer/supprimez/effacer/effacez/cesser/arrêter/enlever/enlevez
    basta
    stop/stopp/stopez/stopper
    stop pub/pubs/sms/tout/texto/textos/promo
    @desabonner
    @desabonner moi
    arretez/arrêtez/stoppez/cessez
    arrêter/arreter
    @stop ~ ça/ca/tout/cela
    laissez/laisse/foutez/fichez moi ~ tranquille/paix
    @remove moi
    oubliez/lachez/lâchez moi
    désinscription/désabonnement
  `,
  whole: `
    je veux plus
    svp plus
    plus merci
    arrêt/arret/arrete/arrête/aret/arrêts/arêt/arrêté
    assez/basta
    ça/ca/sa suffit
    plus rien
    fin
    plus de/d ~ sms/messages/pub/textos
    pas de/d ~ sms/pub/messages
    stop/arrêt ~
    halte
    résiliation
    dégagez/dégage
    mauvais numéro
    faux numéro
    fin des messages/sms
    supprimer/supprimez/retirer/retirez/effacer/effacez/enlever/enlevez ~
  `,
  bare: `
    résilier/résiliez
    annuler/annulez
    terminer/terminé
    quitter
  `,
};
