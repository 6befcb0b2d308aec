import { customers } from '../../../test/cast/customers.ts';
import { noa, type Step, sofia, story, texts } from '../story.ts';
import { linenWeek } from './marketing.ts';

/** A restaurant's order over six weeks: a thread that is longer than a screen loads at once. */
const theFirstTalk: Step[] = [
  ['45d 10:12', texts('JOIN')],
  [
    '45d 10:15',
    texts('Hello, I am opening a place in Antwerp and love your plates. Do you make larger orders?'),
  ],
  ['45d 10:31', sofia.takes, sofia.answers('Hello Leander, we do. How many pieces, and by when?')],
  ['45d 10:36', texts('60 dinner plates, 60 bowls, maybe 40 mugs. Opening is in ten weeks')],
  ['45d 10:44', sofia.answers('Ten weeks is possible if we begin in the next days. All in one glaze?')],
  ['45d 10:47', texts('Plates in chalk, bowls in moss. Mugs I do not know yet')],
  ['45d 10:52', sofia.reads, sofia.answers('I send you an offer by e-mail this afternoon. Which address?')],
  ['45d 10:53', texts('leander@zout.example')],
  ['45d 15:20', sofia.answers('It is in your mailbox: 60 plates, 60 bowls, with 40 mugs as an option.')],
  ['45d 18:02', texts('Got it. Price is fair. Could I see one of each before I say yes?')],
  [
    '44d 09:08',
    sofia.answers('Of course. A plate, a bowl and a mug leave today. If you order, they count towards it.'),
  ],
  ['44d 09:15', texts('That is generous, thank you')],
  ['41d 13:40', texts('They are here'), texts('My partner has not put the bowl down since')],
  [
    '41d 13:52',
    sofia.reads,
    sofia.answers('That is how it starts. Does the plate fit your pass and your dishwasher?'),
  ],
  ['41d 14:05', texts('Dishwasher yes. On the pass I can get four in a row, was hoping for five')],
  ['41d 14:20', sofia.answers('We could make it 25 cm instead of 26. Looks the same from a chair.')],
  ['41d 14:22', texts('Do that'), texts('And yes to all of it, mugs too, in oat')],
  [
    '41d 14:40',
    sofia.answers('Then I write it up: 60 plates at 25 cm in chalk, 60 bowls in moss, 40 mugs in oat.'),
  ],
  [
    '41d 16:30',
    sofia.answers('The order is M-2207. A third now, a third when they are glazed, the rest on delivery.'),
  ],
  ['41d 16:41', texts('Paid the first third just now')],
  ['40d 09:00', sofia.reads, sofia.answers('Arrived. The clay is being mixed this week.')],
];

const atTheWheel: Step[] = [
  ['33d 11:11', texts('How is it going?')],
  [
    '33d 11:30',
    sofia.reads,
    sofia.answers('Forty plates are thrown and drying. The bowls begin on Thursday.'),
  ],
  ['33d 11:34', texts('Could each plate have a small Z underneath? For Zout')],
  [
    '33d 11:50',
    sofia.answers('For those not dry yet, yes. That would be the last twenty, and all the bowls and mugs.'),
  ],
  ['33d 11:52', texts('So forty without')],
  [
    '33d 11:58',
    sofia.answers('Forty without. Or we stamp them in slip, then the Z is raised and not pressed in.'),
  ],
  ['33d 12:04', texts('Mixed is fine. Like handwriting')],
  ['33d 12:06', sofia.reads],
  ['27d 17:45', texts('Silly question: do they stack? 60 plates and one shelf 90 cm high')],
  [
    '27d 17:58',
    sofia.reads,
    sofia.answers('They do, twenty to a stack, 41 cm. Put paper between them for the first month.'),
  ],
  ['27d 18:00', texts('Two stacks and a bit then. Good')],
  linenWeek,
  ['24d 18:20', texts('I see linen in your text. Would you do 24 aprons for the team?')],
  [
    '24d 18:41',
    noa.reads,
    noa.answers('Noa here, Sofia is at the kiln. Gladly. In clay they hide tomato best.'),
  ],
  ['24d 18:45', texts('Haha. Clay it is. With the Z stitched on?')],
  ['24d 18:57', noa.answers('We stitch up to 3 cm, in any thread. €6 an apron on top.')],
  ['24d 19:01', texts('Small, chalk thread, left side')],
  ['24d 19:10', noa.reads, noa.answers('Noted and added to M-2207. They travel in the same crate.')],
];

const fromTheKiln: Step[] = [
  [
    '19d 08:35',
    sofia.answers(
      'Good morning Leander, first firing is out. Two plates warped, the rest are as they should be.',
    ),
  ],
  ['19d 08:50', texts('So 58?')],
  ['19d 08:58', sofia.answers('We had thrown 66, we always do. You get your 60 and I get two with a limp.')],
  ['19d 09:01', texts('You people 😄')],
  ['12d 16:15', sofia.answers('Glazed, all of it. The second invoice is in your mailbox.')],
  ['12d 16:52', texts('Paid. When can they leave?')],
  [
    '12d 17:05',
    sofia.reads,
    sofia.answers('The last firing is on Tuesday, they cool for two days, then three crates by lorry.'),
  ],
  ['12d 17:09', texts('Can the lorry come before 11? After that the street is closed')],
  ['12d 17:30', sofia.answers('I ask for eight to ten, and for a driver who rings you half an hour before.')],
  ['12d 17:31', texts('Perfect')],
  ['6d 14:14', sofia.reads, sofia.answers('They left at noon. Day after tomorrow, between eight and ten.')],
  ['6d 14:20', texts('I will be there with coffee')],
  [
    '4d 09:25',
    texts('They are here'),
    texts('All three crates, I have opened one'),
    texts('I am a bit speechless', 3),
  ],
  [
    '4d 09:40',
    sofia.reads,
    sofia.answers(
      'I cannot see the pictures here, but speechless is good. Count them when you have a quiet hour.',
    ),
  ],
  ['3d 19:30', texts('Counted. 60, 60, 40, and 23 aprons. One is missing')],
  [
    '2d 09:10',
    sofia.reads,
    sofia.answers(
      'It is, I am sorry: the 24th was still on the stitching table. It left this morning by post.',
    ),
  ],
  ['2d 09:14', texts('No rush. The dishwasher guy is on holiday anyway')],
  [
    '2d 09:30',
    sofia.reads,
    sofia.tags('restaurant'),
    sofia.answers('The last invoice has waited for the apron and comes with it.'),
  ],
  ['1d 11:02', texts('Paid that as well. We open on Friday, the first bowl goes out in your moss')],
  [
    '1d 11:15',
    sofia.reads,
    sofia.answers('Then good luck for Friday, from all of us. Send word how the five on the pass do.'),
  ],
  ['1d 18:40', texts('Will do. And there is a table for you, whenever you are near Antwerp')],
];

export const restaurant = [story(customers.leander, ...theFirstTalk, ...atTheWheel, ...fromTheKiln)];
