import type { Language } from './language.ts';

export const en: Language = {
  lists: {
    small: `dis dese dem a an the this that these those them it my our your ur yr yer u you yous ya yall me us to with all any of from in on for
      at by is are please pls plz pleas plss kindly just already right now immediately ever even really actually
      so many more much further other else again anymore and or damn damned dam fucking fuckin fking effing fkn bloody flipping freaking
      freakin frickin goddamn stupid bullshit annoying constant endless silly pointless random unwanted unsolicited useless dumb fecking
      marketing promo promotional promotion advertising sales text sms automated mass spam spammy daily weekly possibly maybe
      completely entirely altogether full fully shop company phone mobile cell sending getting out both being got rid
      bloomin' blooming ridiculous horrible ones goddam lot lots guys folks bulk god gosh either early future upcoming next every single follow`,
    stop: `stop stopp stpo sotp stopping stoppin quit quitting cease ceasing desist halt discontinue refrain stahp stawp stob`,
    sms: `text{,s} txt{,s} msg{,s} msgs message{,s} messege{,s} massage{,s} mesage{,s} sms smss messaging texting textings communication{,s} comms correspondence
      notification{,s} spam marketing advert{,s} ads advertisement{,s} advertising promo{,s} promotion{,s} promotional
      solicitation{,s} blast{,s} contact tex texs texst tetxs meseges`,
    promo: `@sms alert{,s} offer{,s} deal{,s} update{,s} reminder{,s} ad crap shit shite rubbish garbage junk nonsense stuff things bs
      bullshit bollocks trash`,
    texting: `texting txting txtin textin textting messaging messagin msging msgin messageing contacting bothering harassing harrassing spamming bugging
      pestering annoying bombarding bombing hassling disturbing nagging pinging blasting soliciting writing messging texing
      reaching blowing blowin flooding hounding harrasing spaming badgering plaguing buzzing`,
    text: `text txt message msg mesage contact bother harass spam bug pester annoy bombard hassle disturb solicit ping texting
      write tex messge`,
    me: `me us him her them we i my our this these those that phone number no. mobile cell it here`,
    person: `me us him her them my our the this that his their mums mom moms dads mum dad sons daughters wifes husbands phone number
      cell mobile mine moi`,
    get: `get getting receive receiving recieve recieving recive recieved received have having see seeing read reading hear hearing gettin`,
    dont: `dont don't donot dnt dn never nevr cant`,
    remove: `removing deleting taking dropping erasing excluding remove delete erase unlist delist scrub purge wipe deregister unregister unenroll unenrol disenroll withdraw
      strike drop clear eliminate rm removed deleted remov`,
    number: `number num nr no nmbr phone mobile cell digits contact details info information data records name nums numbers line`,
    listed: `list lists system database databases records books file files contacts crm mailing distribution messages texts text sms
      marketing promos promotions thing broadcast spam directory msgs txts service club group program programme service`,
    wanting: `want wish need like care wanna wnt desire wan intend wants prefer plan appreciate wanting asked ask interested`,
    unsubs: `@unsub unsubscribe unsub unsuscribe unscribe optout`,
    withdraw: `withdraw revoke rescind retract withdrawing revoking cancel cancelling retracting remove withdrawn`,
    please: `please pls plz pleas plss plse pleaase plis kindly thanks thx`,
    texts: `text{,s,ed,ing} txt{,s,ing} msg{,s} message{,s} messaging sms number phone mobile cell`,
    goods: `cardigan hoodie sweater shirt{,s} tee tees jeans skirt{,s} mug{,s} candle{,s} soap{,s} lotion serum sofa lamp{,s} rug{,s} chair{,s} table{,s} ring{,s} necklace bracelet earring{,s} watch
      socks sneakers sandals trousers pants blouse scarf gloves belt wallet purse backpack blanket pillow cushion mattress plate{,s} cup{,s} bottle{,s} cookie{,s} cake{,s} bread latte roast{,s} beans
      plant{,s} flowers bouquet toy{,s} puzzle book{,s} bike phonecase charger cable battery ribbon fabric colour size restock pickup checkout contract gluten sugar alarm sign construction site parking project hearing lesson rental lease project driveway @goodsAnywhere order{,s,ed} parcel{,s} package{,s} delivery deliveries deliver item{,s} product{,s} refund{,s} return{,s} size{,s} sizes colour{,s}
      color{,s} address invoice{,s} receipt{,s} subscription{,s} membership autoship auto-ship box boxes plan appointment{,s}
      booking{,s} bookings reservation{,s} payment{,s} card shipment{,s} shipping ship courier driver email{,s} mail
      emails emailing inbox newsletter{,s} e-mail{,s} catalog{,s} catalogue{,s} letter{,s} post call{,s} calling phonecall{,s} voicemail{,s} bag bags
      gift{,s} wrap wrapping voucher{,s} basket cart account login password waitlist waiting wishlist stock pre-order preorder
      exchange sample{,s} leaflet{,s} brochure{,s} workshop class session class event event{,s} fitting flyer{,s} review{,s} dress
      shoes jacket coat photo{,s} pic{,s} picture{,s} renewal trial shoe boots jumper door doorbell website app tracking warranty raffle
      points loyalty instagram facebook dm dms parcelforce royal coffee tea cheese wine`,
    glad: `love loving gorgeous cute funny amazing beautiful awesome adorable stunning haha hahaha lol lmao obsessed omg brilliant
      wait hold address size forgot forget hang paid charged moved`,
    polite: `but @courtesy please pls plz pleas plss thank you u ty cheers now already just immediately asap today right away at once guys mate bro
      dude man ffs wtf damn fuck fucking freaking bloody seriously really for good sir madam dear team shop there yo again
      kindly and yeah yep nah nope thankyou thanx thnx tyvm ya bye goodbye mr miss babe hun love lads everyone folks all god
      morning afternoon evening good day very much so many in advance regards kind best many ta tho though`,
    asking: `can could would will i id im want to wanna like wish need must you u yall me us my it this that these the last time said
      say how do is ever be let need gonna have has got should may might if possible possibly please pretty able just way
      here word wanted try trying tried am reply text txt send msg message with by ill well then go going a an is it oh`,
  },
  certain: `
    cancel/end/stop ~ subscription to/for/of ~ @sms
    if ~ you/u/ya/yall dont/wont/do ..2 stop ..2 @texting/@sms
    why/cant/cannot/wont/will ~ dont/wont/cant/not/you/u ~ stop ..1 @texting
    wont/will/would/can/could ~ you/u/yall ~ @stop ..1 @texting ..1 me/us/this
    how ~ many times ..8 stop/unsubscribe/tell/ask/opt
    dont/never/not ~ @text ~ me/us ..1 again/anymore/ever
    please/pls/plz @stop ~ @texting
    stop ~ sending ~ texts/msgs/messages/sms/txts and/or emails/calls
    emails/email/calls and/or/nor texts/text/msgs/sms/messages @please
    emails/email/calls or texts/text/msgs/sms/messages
  `,
  wanted: `
    still ~ want/love/like ~ yours/you/urs
    ^ ~ just? text/message/msg/txt me ~ instead? $
    ^ @please? keep/continue ~ texting/messaging/sending
    please/pls/plz/but/just/so/and/do/def/definitely/also/still/can/could/yes keep/continue ~ to? ~ text/texting/messaging/sending/msging
    could/can you/u keep/continue ~ texting/messaging/sending
    keep ~ texts/deals/offers/msgs/messages/them/these/em/promos/ones ..3 coming
    keep ~ text/texts/messages/msgs/sms ..2 on/going/tho/though/please
    still ~ want/like/love/need/happy/enjoy/get/receive/keep/send/text/have ~ texts/text/msgs/messages/sms >!despite
    happy/fine/ok/okay/glad/cool ~ with ~ texts/texting/sms/messages
    texts/text/sms/messages/texting/msgs ~ is/are/r/was ~ fine/ok/okay/good/great/welcome/better/easier/best/perfect/cool/grand/lovely/useful/handy/helpful/fun/funny/brilliant
    texts/sms/messages/msgs fine/ok/okay/great/perfect/only/instead >!but
    only/just ~ texts/sms/messages @please
    prefer/rather ~ text/texts/sms/messages
    love/enjoy/adore/loving/like ~ texts/msgs/messages/sms/updates
    love/enjoy/like ~ getting/receiving ~
    text/txt/message/msg me instead/only/rather
    rather/prefer/better/just ~ text/txt/message/msg me
    want/like/love/need/wanna to? keep ~ texts/getting/texting/receiving
    put/add/sign/get/opt/stick/pop ..2 back ~ on/in/to/up/onto
    put/add/sign/opt/include ~ me/us ..2 again
    sign/opt/add me ~ up/in/to/on/onto
    how/can/could ..3 sign up
    resubscribe/resub/re-subscribe/restart/reactivate/reinstate/rejoin/undo/unstop/reactivated
    start ~ texts/texting/messages/sending/getting/receiving ~ again
    turn ..3 back on
    accidentally/accidently/accidental/mistakenly/unintentionally/stupidly ..5 unsubscribed/unsubscribe/opted/stop/stopped/removed/replied/texted/sent/hit/blocked/deleted
    unsubscribed/unsubscribe/opted/stop/stopped/removed/replied ..5 accident/accidentally/accidently/mistake/mistakenly
    pocket/toddler/kid/daughter/son ..2 texted/replied/sent ~ stop
    didnt/dont/did/not/never mean/meant/want/wanna ~ to ~ unsubscribe/stop/opt/text/send/reply/unsub/leave/cancel
    dont/never/not/wont ~ stop ..1 texting/messaging/texts/msging
    never/dont/not ~ stop ~ sending ~ me/us/these/those/them/texts/the/your/ur
    miss/missing/missed your/ur/the/those/these/getting ~ texts/messages/msgs/updates
    back on ~ list
    but not ~ texts/sms/text/msgs/messages
    not ~ texts/sms/text/msgs/messages ~ though/tho/obviously
    except ~ texts/sms
    apart from ~ texts/sms
    why/when/y ..2 did/have/has/u/you ..2 stop/stopped ..1 texting/sending/messaging/getting/texts/messages
  `,
  harmless: `
    did/does/do/will/might/could/has/have ..4 get/got/gotten lost
    get/gets/got lost in/at/on
    opt out/in mean/means
    what/which ..2 opt out
    need ~ text/message
    no need
    did i/we stop
    dont/not ~ text/message/txt me the/a/an/my
    <!rather/prefer/appreciate/want/love/stop dont/not/never/havent/stopped/isnt/arent/no/didnt ~ get/getting/receive/receiving/got/received ~ @sms/them/it/your/ur/any
    @stop ~ @texting you/u/ya
    ill/well stop
    dont/never/not/wont/cant/cannot/couldnt/didnt/doesnt/wouldnt/isnt/dnt/hardly/without/nothing/nobody ~ stop/stopping/quit/cease/stops
    <!you/u/they/and/keep non/bus/pit/tram/train/full/whistle/door/tube/first/next/last/short/one/truck/rest stop/stops
    stop/stopping/stopped/stops ~ by/off/in/at/over/into/buy/round/near/outside/through/between
    non stop
    one stop shop
    stop it/that/this that/its/thats/dress/coat/so/shut/right/no/way/cute
    stop/stopping ~ calling/ringing/phoning/emailing/mailing/charging/leaving/selling/making/shipping/delivering/billing/taking/ignoring/messing/stocking/doing/using/posting/faffing/worrying/stressing/wearing/buying/eating/being/carrying/delaying ~ >!@texting/and/or ..2 <!texting
    stop/cancel/pause/end/halt/quit ~ @goods
    stop ignoring ~ texts/messages/msgs
    stop messing ..1 me
    stop sign/signs/motion/watch/light/button/clock/press
    stop sending ~ wrong/old/same/broken
    did/do/does/have/has/had/when/why/if/will/would/wont/should/shall/which/anything/something ~ >!you/u/please/pls stop/stopped/stops ~ >!@sms/@texting/@promo/me/sending/please/pls
    will/does/do/did/would/can/could/to ~ >!you stop ..1 itching/leaking/my/her/his/squeaking/dog/cat/moths/rust/sweat/smell/slipping/bleeding/fraying
    cancel/end/stop/delete/remove/change/quit ~ my/the/an/a/our/this/that/these/it/one/both >!@sms/@number/texts/texting/text/phone/marketing/promos/spam/ads/contact ..1 @goods
    take/remove/drop/delete/leave/knock/get/pull ..4 off/from/out ~ @goods
    take/remove/drop/get/keep ..4 off/from ~ waiting/wait/wish/guest/waitlist/gift/e-mail/email/emails/mail/call/phone/calls/wishlist
    email/waiting/wish/guest/shopping/price/packing/e-mail/christmas/calling/call list
    list price
    old/other/previous number
    unsubscribe/unsubscribed/unsub/opt/opted ~ out? ~ from/of/off ..3 email/emails/e-mail/e-mails/newsletter/newsletters/mail/mails/subscription/box/boxes/calls/catalogue/catalog/club/catalogues/coffee/mailings
    unsubscribe ~ button/link/page/option/thing
    <!to/you/and dont/not/didnt/never/without ~ unsubscribe/remove/delete/opt/take/unsub/cancel ..2 me/us/out/off
    dont/not/didnt/never ~ want/wish/mean/trying/asking ~ to ~ unsubscribe/leave/opt/stop/miss/lose/cancel/unsub
    if/what/when/will/should/before ..3 text/reply/send/say/type/press/put/txt/texting/replying/sending ~ stop
    if/what/when/does/will/after/when i/it/we/u/you ~ unsubscribe/unsub/stop/opt
    was/am/did/were/have/are i/we ..2 unsubscribed/unsubscribe/removed/opted/deleted
    did/does/didnt/have/has/havent/why/couldnt/cant/when/they/it/he/she not ~ @text/send/sending
    did/have/why/when you/u/they not ~ @text/send
    <!rather/wish/if/prefer did/didnt/have/havent/why/u/you/they/he/she/wont/doesnt/never/hasnt didnt/havent/wont/dont/never/ever/doesnt/hasnt ~ text/txt/message/contact/send
    dont/do/not/never/nor ~ not? ~ @text ..5 before/until/till/til/during/after/while/between/tonight/sunday/sundays/weekends/yet/past/today/tomorrow/early/late/overnight
    dont/do/not/never ~ not? ~ send ..4 before/until/till/til/unless/yet/by/via/without/through
    dont/do/never ~ not? ~ forget
    dont/do/not not? ring/call/phone
    no more ~ in/stock/left/sizes/colours/blue/red/black
    get/getting/got/receive/receiving/received/had no more ~ texts/messages/msgs
    are/is/so there/theres/got/have ~ no more
    stopped ~ getting/receiving/got ~ texts/messages/updates/your/ur/them/any
    leave me ~ a/an/your/note/review/message/voicemail
    gave/give/given/put/entered/typed/used/wrote/sent ~ wrong number >!please
    oops/sorry/whoops/meant/my ~ wrong number
    end ~ of/date/piece/table/product/user/up/result
    lost my number
    delete ~ message/messages/text/photo/review/comment
    did/do/does/was/will they/it/he/she ~ opt
    how long
    did ~ you/u/ya ~ get/see/receive
    order/tracking/reference/flat/house/ref/card/invoice number
    no texts/text/message/messages/msgs/msg ..3 about/from/yet/arrived/received/came/today/with/confirming/saying
  `,
  asks: `
    dont/not/never ~ @text ~ my/our/this ~ phone/mobile/cell/number/mum/mom/wife/husband/dad/daughter/son
    can/could ~ we/you/u not ..2 @sms
    you/u/are/r/ur/youre/yall/shop harassing/spamming/bombarding/hounding/pestering/stalking me/us
    no more from ~ u/you/yall/this/them $
    no more from ~ u/you/yall
    dont have my number
    im/am unsubscribing/unsubbing
    unsubscribing ~ from
    part of stop
    please stop on
    stop now
    stop ~ or ..2 ill/i/we/else
    taking/removing/dropping/getting ~ me/us/this/my ~ off/number/from
    mind/about/consider ~ taking/removing/unsubscribing/stopping/not ~ me/us/my/this/these/texting/the/sending
    like/want/wish/request/requesting/need/asking/prefer/ask ..3 be ~ removed/unsubscribed/deleted/taken/opted ~ from/off/out/please/$
    unsubscribing ~ me/from
    pass on ~ @sms
    no use/interest/need/time/desire/appetite for/in ~ @sms
    @sms ~ are/is ~ not ~ welcome/wanted/needed/for
    @sms ~ arent/isnt ~ welcome/wanted/needed/for
    dont/not/no ..2 need/want/appreciate/like ..2 getting/being ~ @sms/texted/contacted/messaged
    never ~ want ..4 @sms
    @dont/not ~ bother/bothering ~ texting/me/messaging
    revoke/withdraw/remove/pull ..4 permission/consent
    wake/waking/woke ..6 @sms ..3 stop
    stop waking/disturbing
    @stop ~ adding/including/putting ~ me
    stop sending $
    consent/permission ~ revoked/withdrawn/denied/withdrawed
    not/isnt/aint ~ my/his/her/hers ~ number ~ anymore/now
    @sms no ~ thanks/thank/thx/ty
    hate/despise/loathe/detest/stand ~ @sms >!that
    @stop ~ getting/receiving/recieving ~ @sms/these/this/them/your
    @stop ~ getting/receiving ~ @promo
    come/came/coming/be/get off ~ text/texts/texting/sms/list/marketing/promo/mailing
    let ~ phone/number/inbox be/rest
    you/u/yall/guys keep ~ sending/sendin ~ @sms/these/this/me
    this/its/thats/it ~ is? ~ harassment/spam
    take off ~ my/this ~ number/phone
    how hard ..4 stop
    no ~ marketing/promotional/advertising/promo/sales/spam/commercial ~ @sms
    can/could/may ~ i/we stop ~ these/this/texts/messages/them
    please stop it/this/these/that/now/i/im/we/my/its ..1
    dont/not/never use ~ my/this/it ..1 number/again/marketing/ads/for
    make/making ~ it/this/these/them/texts/messages ~ end
    stop/cancel/end ..2 texts/msgs/txts/messages/sms >!about
    dont/not/never/no ~ longer? ~ @wanting ..2 be/being ~ contacted/texted/messaged/bothered/spammed/disturbed/harassed/pestered/on/part/included/subscribed
    thought ..3 opted/unsubscribed/unsubbed
    still ~ on ~ list/lists
    didnt/not/never opt/opted ~ in
    not/nor to text/message/contact/txt/msg ~ me/us/him/her/this
    ask/asking/asked/like/want/need you/u not to ~ @text
    stop it im/ive/or/now/immediately/at/before
    @stop ~ @texting >!behind
    @stop ~ sending/sendin/sendign ~ @sms
    @stop ~ @sms >!back
    @stop ~ sending ~ @promo
    @stop/end ~ @promo
    cancel/canceling/cancelling/ending/stopping/end/terminate/disable/deactivate/mute/suspend/kill/stop/block/ditch/nix ~ texts/txts/msgs/messages/sms/texting/smses/notifications/spam/promos
    cancel/canceling/cancelling/ending/stopping/end/stop/leave/quit ~ text/sms/message/texting/messaging/mobile/txt ~ alerts/subscription/club/list/service/thing/messages/updates/notifications/reminders/programme/program/marketing/offers
    turn/switch/shut ..3 off ~ texts/txts/msgs/messages/sms/notifications/alerts/promos/these/marketing
    turn/switch/shut ~ texts/txts/msgs/messages/sms/notifications/alerts/promos/these/marketing/them ~ off
    texts/text/messages/msgs/this/these/it/txts/sms/spam ~ has/have/needs/need/gotta/must/should/better to? ~ stop/end/cease
    make/making ~ it/this/these/them/texts/messages ~ stop
    put/putting a stop to ~ texts/messages/these/this/sms/msgs/spam
    bring ~ texts/messages ~ to an end
    @dont/not/nor @text ~ @me
    dont/not/never/nobody/no ~ @text ~ me/us/this/him/her/here/them
    do not ~ @text ~ me/us/this/him/her/here/them/my
    dont/not/never ~ @text ~ anymore/again/further
    dont/not ~ text/txt/message/msg/contact ~ $
    dont/not/never ~ reach out
    dont/not/never ..1 call/email/ring/phone/mail ..2 or/and/nor/& text/txt/message/msg/contact
    dont/not/never ..1 text/txt/message/msg or/and/nor call/email/ring/phone/mail
    dont/not/never ~ send/sending ..5 @sms/spam
    dont/not/never/nothing ~ be/being ~ contacted/texted/messaged/bothered/spammed/disturbed/harassed/pestered/bombarded/solicited/marketed
    no longer/more ..2 be/being ~ contacted/texted/messaged/bothered/disturbed
    to be left alone
    dont/not/never/no/nor/nobody/didnt ~ longer? ~ @wanting ..3 @get ..5 @sms/@promo/these/this/them/those
    dont/not/didnt/no ~ longer? ~ @wanting ~ @sms/@promo
    dont/not/didnt/no ~ longer? ~ @wanting ~ these/those/them ~ $
    dont/not/no ~ longer? ~ @wanting ..2 hear from
    dont/not/no ~ longer? ~ @wanting ..3 @texting/texts
    dont/not/no ~ longer? ~ @wanting ..3 on ~ list/lists/system/database/contacts/records
    dont/not/no ~ longer? ~ @wanting ..2 be part of ~
    dont/not/no ~ longer? ~ @wanting ~ you/u/yall/anyone ..2 @texting/@text/contact/have/having/using
    dont/not/no/never ~ longer? ~ @wanting ~ any ~ part of
    want nothing ..3 to do with
    rather/prefer/love/like/appreciate/grateful/great/glad/better/nice/happier ..4 not/didnt/dont/no/stopped/without ~ longer/more? ..2 @get/text/texted/texting/contacted/contact/message/messaged/bothered ~ >!it/@goods
    prefer/like/appreciate ~ no ~ texts/messages/contact/sms/msgs
    prefer/like/want/wish/ask/asking/request/requesting/demand/would ~ to? ~ no longer ~ receive/get/be/hear
    no longer ~ @wanting ..4 @sms/contact/contacted
    not interested in ~ @sms/receiving/getting/hearing
    not interested/int/intrested ..3 @remove/@stop/take/unsubscribe/dont
    no more ~ @texting
    no more ..1 @sms >!about/from/arrived/back
    no more of ~ these/this/your/ur/them >!soap/@goods/in
    no more @please
    no ~ further/additional/future/other ~ @sms/contact
    no ~ future @sms
    nothing ~ else/more/further ..4 sent/send/sends/from/texted
    ^ ~ no ~ texts/sms/txts/msgs/messages/marketing/spam/text ~ $
    ^ ~ no ~ texts/sms/txts/msgs/messages/marketing/spam ~ anymore/please/ever/pls/plz/thanks
    zero ~ texts/messages/sms/contact
    enough ..3 texts/texting/txts/msgs/messages/sms/spam/promos/already
    enough is enough
    have/ive/had/having ~ enough of ~ texts/messages/these/this/sms/you/msgs/spam/promos
    sick/tired/fed/done/over/finished/bored/drowning/fedup/through/exhausted/irritated/annoyed ~ up? ~ of/with/by/from/over/in ~ @sms/@promo/@texting/these/being/getting/hearing
    @remove/take/pull/get/leave/cross/scratch/knock/keep/bump/bin/lose/exclude/cancel ..5 off/from/out/outta/of/on ~ of? ~ @listed >!price/that/today
    @remove/take/pull/get/cross/scratch/strike/bump ~ me/us/my/this/our/her/his/him/number/name/num ..4 off/out
    @remove/cancel/forget/lose/bin/chuck/ditch/block/lose/burn/shred/trash/destroy ~ my/this/our/his/her/the/mums/moms/that/dads/phone/wifes ~ number/num/nmbr/digits/nr
    get/getting/got/be/been/want/wanna/come/coming/like ~ off ~ list/lists/texts/these/this/texting/sms/msgs/database
    i/we/id/lemme/let/want/wanna ~ want/wanna/like/me/to/need ~ off/out ~ $
    @unsubs ~ me/us/him/her/this/number/immediately/now/asap/@please
    @unsubs ~ my number/phone/cell/mobile
    @please @unsubs
    opt me/us/my/this/him/her ..3 out
    opting/opt out of ~ texts/sms/messages/these/this/marketing/all/msgs/promos/promotions/your
    i/am/im/we/id/to/hereby/please/want/would/me opt/opting ~ out ..1 $
    opt/opting/opted ~ out of ~ @sms/this/these/marketing/all/list/everything/everthing
    count/leave me/us out of
    count me out
    leave me/us/her/him/my/them/this ..3 alone/be/in
    lose/forget/delete/erase/burn/ditch/scrap ~ my/this/our/the/his/her number
    go away @please
    go away and
    piss/fuck/bugger/sod/naff/eff/f/fk/fck/bog/jog/feck/fuk/screw/clear off/on >!price
    get/go lost/stuffed/bent
    get ~ lost/stuffed
    take a hike
    knock/cut/pack/give it off/out/in/up
    give it a rest
    cease and/& desist
    replied/sent/texted/answered/typed cancel/unsubscribe/quit/end/stop ..8 another/again/still/yet/and/but/cancel
    i/we/he/she/they/have/ive/already/times/been/keep/just/literally/we've/after ..3 said/told/texted/sent/replied/wrote/written/typed/txted/tried/saying/texting/sending/asked/responded/answered/typing/replying/txtd/msged/txt/messaged/put/reply ..4 stop
    asked/told/begged/asking/telling ..3 you/u/yall/them/ya/guys ..4 stop/stopping/remove/unsubscribe/leave/take/removed/quit
    asked/told/begged ..3 to be taken/removed/left
    said/replied/sent/texted/told/put stop ~ times/twice/thrice/already/x/once/before/weeks/days/yesterday
    sending/texting/replying/saying/typing/replied/texted/sent stop ..3 doesnt/isnt/not/didnt/nothing/dont/and/but
    stop ~ doesnt/isnt/not/didnt/dont/never/wont ~ work/working/worked/do
    stop means/mean stop
    i said ~ stop
    unsubscribed/opted/unsubscribe/unsubbed/opt ..9 still/keep/keeps/again/yet/continue/continues
    still ..4 getting/receiving/texting/messaging/spamming/gettin ..7 @unsubs/unsubscribed/stop/opted/unsubbed
    why/how ..3 still ..2 texting/messaging/spamming/contacting/bothering/txting/msging
    why/how ..4 still/keep ..2 getting/receiving/sending ~ @sms/@promo/these/this
    why ..3 keep ~ texting/messaging/spamming/contacting/bothering
    you/u/yall keep ~ texting/messaging/spamming/bothering/harassing
    texts/messages/msgs/these/sms/they ~ keep/still/kept ~ coming
    text/message/contact/msg/bother ~ me/us/this/again ..2 again/once/more/and ..6 report/block/reporting/sue/lawyer/police/complaint/complain/legal/ico/fcc/suing/blocking/solicitor/court/authorities
    report/reporting/block/blocking/sue/complaint/lawyer/fcc/ico/legal/reported ..8 text/message/contact/msg/texting/spam/texts/messages/harassment/harassing/contacting
    one more/another/single/other text/message/msg ~ and
    block/blocking/reporting/report ~ this/your/ur/you/u ~ number/texts/@please
    how/way/where/help/trying ..5 get/getting out/off/rid ~ of? ~ these/this/texts/texting/list/messages/sms/msgs/it/them/your/ur
    how/way/what/trying/where/option/possible/like/want/need/wanna/wish/chance/able ..5 stop/end/block/cancel/avoid/leave/quit/prevent/disable/deactivate/turn ~ @sms/these/this/texting/them
    how/way/possible/chance/possibility/able ..4 not/stop/avoid/prevent/without ~ get/getting/receive/receiving/have ~ @sms/these/this/them/those/any
    word/code/number ..3 to ~ stop/unsubscribe/end/get
    i/we/hereby/to/also/formally @withdraw ..4 consent/permission/authorization/authorisation/agreement/opt/approval
    withdraw/revoke/rescind/retract/withdrawing/revoking/cancel ~ consent/permission/authorization/authorisation/approval
    dont/not/never/no/didnt ..3 consent/permission/consented/authorise/authorize/authorised/authorized/agree/agreed ..8 @sms/texted/contacted/contact/@texting/this/these/number/phone
    object/objecting/objection ..5 marketing/texts/messages/data/processing/promotional/texted/contacted
    never/not/didnt/dont/no/havent/nobody ..2 signed/sign/subscribed/subscribe/asked/ask/agreed/agree/opted/requested/request/consented/joined/join/gave/given/registered ..3 up/for/to/in/this/these/your/ur/with ..4 @sms/these/this/them/your/it/any/anything
    never/didnt ~ signed/sign up ~ $
    never ~ gave/given/give ~ you/u/yall ~ my ~ number
    how/where ~ did ~ you/u/yall ~ get ~ my ~ number ..9 @remove/delete/stop/take
    you/youve/u/yall/ur/got/have ..2 wrong number/person/guy/phone/lady
    ^ ~ wrong number/person ~ $
    wrong number/person ~ @please/remove/delete/stop
    no longer ~ my/his/her/hers/johns/belongs ..2 number/phone/to
    number ~ no/doesnt/does longer/belong/not
    spare/save ~ me/yourself/yourselves/texts/messages/breath ..2 texts/messages/spam/promos/sms/marketing/@texting
    let me/us be
    get ~ me/us ~ unsubscribed/removed/off
    be/get/me/us/him/her/my/number ..2 unsubscribed/removed/deleted/opted/erased ..2 from/off/out/@please
    taken off ~ list/lists/texts/marketing/database/system
    off ~ list/lists/contacts/database >!price
    unfollow/unfriend/ghost ~ me
    do/dont/not ~ contact list
    lay off ~ texts/texting/messages/me
    ease/hold/chill/back off ~ texts/texting/messages/me
    free me from ~
    would/could/can/will ..3 not ~ text/message/msg/contact/txt ~ me/us/this/anymore
    not ~ contact/text ~ me/us
    do without ~ texts/messages/promos/sms/marketing
    texts/messages/msgs ~ unwanted/unwelcome
    unwanted/unwelcome/unsolicited ~ texts/messages/msgs/marketing/contact
  `,
  loosely: `
    <!^/sale/sales/offer/promo/it/to/the/a/an/bus/tram/next/last/first/this/that/my/it/they/he/she/wont/dont/doesnt/cant/never/ever/not/will/would/could/did/do/and/non/full/pit/just/ill/we/your/you/u/also/short/train stop $
    can/could/would/will/want/wanna/like/wish/need/how/where/trying/try/tried/please/cant/way/wanted/prefer/must/lemme/able/impossible/possible/option ..5 @unsubs
    be ~ removed/unsubscribed/taken
    @dont ~ bother ~ me
    not for me ..2 @remove/@stop/@please
    no longer want/need/wish ~ these/those/them/this/any
    @dont/no ~ @wanting ~ dis/dese/these/those
    can/could/would/will ~ you/u/guys not $
    unsubscribed @please
    @remove ~ @number
    ill/we call/get/contact/contacting ..2 lawyer
    dont/never/not ~ send/sending ..4 offers/deals/discounts/codes/promotional/stuff
    @stop ~ sending/sendin/sendign ~ me/us/these/this/them/things/stuff/anything/to
    @stop ~ contacting
    @stop ~ these/this ~ $
    @please @stop ~ $
    @please stop ~ it/this/these/that ~ $
    @stop @please
    ^ stop i/im/ive/not/no/wrong/who/leave/never/dont/we/this/my
    not/interested/thanks/number/person/spam/enough stop ~ $
    @unsubs
    opt out
    opting out
    opt me/us out
    @remove ~ me/us/my/this ~ number/name/details/info/data/contact/information
    @remove ~ me/us >!a
    take ~ me/us/my/this/number ~ off/out
    take ~ off ~ $
    cancel/terminate ~ me/us
    dont/never/not ~ send/sending/snd ~ me/us/him/her/anything/nething/anythin/nothin/these/this/them/here/stuff/things/more/anymore/again/nothing/no/any
    dont/not/never ~ @wanting ~ any/anything ~ more/else/from
    dont/not/never ~ @wanting ~ to @get ~ these/this/them/those/anything/stuff/any
    dont/not/never ~ @wanting ~ this/it/these/them ~ anymore
    dont/not/never ~ @wanting ~ this
    leave me/us alone/be
    stop with ~
    delete/erase/remove ~ data/details/info/information/contact/profile
    not ~ interested ~ stop/remove/unsubscribe
    report/reporting/block/blocking ~ you/u/ya/this/yall/your
    nothing ~ else/more/further @please
    nothing ~ more/else ~ from
    how/way ..3 make/get ~ it/this/these/them ~ stop
    how/way ..3 stop ~ this/these/it/them
    dont/not/never/no ~ contact
  `,
  alone: `
    delete/remove/erase/unsubbed
    remove her/him/them
    stop/stopp/stpo/sotp/tsop/stopo/stoip/stopit/stawp/stahp/stopall/stopping/stap/stps
    stop all/now/everything/these/them/pls
    stop/unsubscribe to/2 stop/end/quit/unsubscribe
    @unsubs
    unsubscribed
    opt out
    remove me/us
    remove my/this number
    cease
    desist
    no more
    leave me/us alone
    take me/us off
    get me off
    go away
  `,
  whole: `
    stop it/this/that
    ill pass on these
    do not want
    wrong number stop
    enough
    halt
    enough already
    remove/removed
    delete me
    quit it
    stop/stip/syop/dtop/stoo/stob/stup/sto/stp/atop
    thats enough
    no texts/msgs/messages/sms/text/spam
    wrong number/person
    i am/im done/out
    im done/out
    end this/it/all
    cancel me/all
    done with this/these/it
    dont text
    do not text
    delete my/this number
    do not contact
    stop/quit ~
  `,
  bare: `
    cancel/cancell/cancle/cansel/cancelled
    end
    quit/qiut
    revoke
    remove
    terminate
  `,
};
