/**
 * The words that passwords are made of most: what heads the published lists of leaked ones (SecLists, "10-million
 * passwords"; NCSC, PwnedPasswords top 100k), brought down to letters, in the languages that Parley speaks. Written out
 * by hand, and short: with what is left away around them, each stands for hundreds of entries there.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwort passwords passwd pass passw motdepasse contrasena contraseña parola passwordpassword mypassword
  thepassword newpassword password changeme changeit letmein letmeinplease openup opensesame access welcome
  welcomeback benvenuto bienvenue willkommen hello hellothere helloworld hallo bonjour ciao ciaociao hola admin
  administrator adminadmin adminpassword root rootroot toor superuser supervisor system sysadmin user username
  userpassword guest default test testing testtest testpassword tester demo demodemo temp temporary login signin
  secret secretpassword topsecret mysecret private security secure qwerty qwertyuiop qwertyui qwertyu qwert
  qwertyqwerty qwertyasdf qwertyasdfgh qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm azerty azertyuiop qwertz
  qwertzuiop asdf asdfasdf asdfgh asdfghj asdfghjk asdfghjkl asdfghjklzxcvbnm zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
  qazwsxedcrfv wsxedc qweasd qweasdzxc qweqwe qweasdqweasd zaqwsx zaqxsw zaqwsxcde abcd abcde abcdef abcdefg abcdefgh
  abcdefghi abcdefghij abcdefghijk abcdefghijkl abcabc abcdabcd aabbcc aabbccdd alphabet iloveyou iloveyousomuch
  iloveme ilovemyself ilovegod ilovejesus loveyou loveme lovely lovelove mylove tiamo tiamotanto amoremio amore
  jetaime ichliebedich teamo tequiero mon amour amour monamour liebe schatz sunshine princess princesa principessa
  prinzessin angel angels angelo babygirl babyboy baby sweetheart sweetie honey darling beautiful butterfly flower
  flowers rainbow chocolate cookie cookies cheese banana orange strawberry pepper ginger cinnamon coffee football
  footballfootball soccer baseball basketball hockey tennis golfer golf swimming fussball futbol calcio juventus
  milan inter internazionale napoli roma lazio forzamilan forzainter forzanapoli forzaroma barcelona realmadrid
  arsenal liverpool chelsea manchester manchesterunited rangers celtic yankees steelers cowboys eagles lakers
  monkey dragon tiger tigers lion eagle falcon panther wolf wolves horse horses dolphin dolphins cat kitty kitten
  hellokitty puppy doggy buster shadow rocky lucky bailey maggie max charlie snoopy garfield mickey mickeymouse
  minnie pokemon pikachu naruto superman batman spiderman ironman wonderwoman starwars startrek skywalker jedi
  yoda matrix gandalf lordoftherings harrypotter hogwarts sherlock jamesbond bond terminator warcraft minecraft
  fortnite nintendo playstation xbox gamer gaming computer internet google googlegoogle facebook instagram youtube
  twitter linkedin microsoft windows apple samsung android iphone mustang corvette camaro ferrari porsche mercedes
  bmw yamaha harley harleydavidson honda suzuki toyota mercury thunder lightning phoenix diamond silver golden
  purple yellow green blue black white red orange summer winter spring autumn sommer winter estate inverno primavera
  autunno printemps verano invierno january february march april may june july august september october november
  december gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre januar
  februar monday tuesday wednesday thursday friday saturday sunday lunedi martedi mercoledi giovedi venerdi sabato
  domenica america australia england london paris berlin madrid canada california newyork texas italia italy
  germany deutschland france espana europa world jesus jesuschrist christ god blessed blessing faith heaven
  andrea alessandro alessandra francesco francesca giuseppe giovanni antonio valentina federica michael michelle
  jennifer jessica jordan joshua matthew daniel danielle david andrew anthony thomas robert william elizabeth
  nicole ashley amanda hannah samantha stephanie alexander alexandra benjamin christopher christian nicholas
  jonathan patrick richard charles maria carlos alejandro sebastian master mastermind killer hunter hunting ranger
  soldier fighter warrior legend champion winner trustno trustnoone whatever nothing noidea forever freedom family
  friend friends bestfriend bestfriends mother father mamma mammamia mum mommy daddy papa brother sister music
  rockstar rocknroll metallica nirvana beatles eminem blink slipknot linkinpark guitar piano dancer dance party
  money moneymoney business company office manager service support customer customerservice shop shopping store
  inbox parley parleyparley parleyinbox parleyadmin fuckyou fuckoff fuckme fuckfuck asshole bitch biteme sexy sex
  computer pussycat lollipop peanut snickers nutella pizza spaghetti mozzarella freebird midnight moonlight starlight
  blahblah blablabla lalala hahaha hahahaha xoxoxo abracadabra supercalifragilisticexpialidocious correcthorse
  correcthorsebatterystaple`
    .split(/\s+/)
    .filter(Boolean),
);
