import { describe, expect, it } from 'vitest';

import { spotted, type Spotted } from './spot.ts';

/** The texts of a page, and every mention on it in their order. */
type Case = readonly [texts: readonly string[], mentions: readonly Spotted[]];

const cases: Record<string, readonly Case[]> = {
  'a full name': [
    [['John Kerry spoke.'], [['John Kerry', 'kerry', 'full-name']]],
    [['John F. Kerry spoke.'], [['John F. Kerry', 'kerry', 'full-name']]],
    [['Сергей Лавров заявил это.'], [['Сергей Лавров', 'lavrov', 'full-name']]],
    [['Слова Джон Керри повторил.'], [['Джон Керри', 'kerry', 'full-name']]],
    [['وقال بشار الأسد اليوم'], [['بشار الأسد', 'assad', 'full-name']]],
    [['وقال بَشَّار الأَسَد اليوم'], [['بَشَّار الأَسَد', 'assad', 'full-name']]],
    [['التقى سيرغي لافروف وفدا'], [['سيرغي لافروف', 'lavrov', 'full-name']]],
    [
      ['The Syrian National Coalition met.'],
      [['Syrian National Coalition', 'coalition', 'full-name']],
    ],
  ],
  'a distinctive surname': [
    [['Lavrov spoke.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [['Лавров заявил это.'], [['Лавров', 'lavrov', 'distinctive-name']]],
    [["Assad's army"], [['Assad', 'assad', 'distinctive-name']]],
    [['Assad’s army'], [['Assad', 'assad', 'distinctive-name']]],
    [['an anti-Assad fighter'], [['Assad', 'assad', 'distinctive-name']]],
    [['what al-Assad wants'], [['al-Assad', 'assad', 'distinctive-name']]],
    [['President Assad spoke.'], [['Assad', 'assad', 'distinctive-name']]],
    [['Such men as Assad stay.'], [['Assad', 'assad', 'distinctive-name']]],
  ],
  'a name that runs on to a longer one': [
    [['Russia Raiders won the cup.'], []],
    [['Fans of Russia Planum met.'], []],
    [['The UN Weekly is out.'], []],
    [['The Kremlin of Kazan is old.'], []],
    [['The UN Security Council met.'], [['UN', 'un', 'full-name']]],
    [['The U.N. Weekly is out.'], []],
    [['For UN Raiders it is over.', 'Then UN lost.'], []],
    [['For UN Raiders it is over.', 'Then the UN spoke of sanctions.'], []],
    [
      ['For UN Raiders it is over.', 'Then the UN spoke with Assad.'],
      [
        ['UN', 'un', 'full-name'],
        ['Assad', 'assad', 'distinctive-name'],
      ],
    ],
    [['Тогда генсек UN Пан Ги Мун уехал.'], [['UN', 'un', 'full-name']]],
    [['Посредник от UN Лахдар Брахими уехал.'], [['UN', 'un', 'full-name']]],
    [['What Russia Tuesday denied.'], [['Russia', 'russia', 'full-name']]],
    [['What Russia President Putin denied.'], [['Russia', 'russia', 'full-name']]],
  ],
  'a name with a hyphen to a country or a people': [
    [['The U.N.-led talks failed.'], [['U.N.', 'un', 'full-name']]],
    [['The UN-Arab League envoy spoke.'], [['UN', 'un', 'full-name']]],
    [['La frontière Russia-Turquie est fermée.'], [['Russia', 'russia', 'full-name']]],
  ],
  'a name with a sign between its words': [
    [['The P5+1 met.'], [['P5+1', 'six', 'full-name']]],
    [['The P5 + 1 met.'], [['P5 + 1', 'six', 'full-name']]],
    [['What Ernst & Young wrote.'], [['Ernst & Young', 'ey', 'full-name']]],
    [['What Ernst, Young wrote.'], []],
  ],
  'a street of that name': [
    [['Il habite rue de Lavrov.'], []],
    [['Il aime la rue des United Nations.'], []],
    [['Le train de Lavrov part.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
  ],
  'a surname beside a state, or behind an acronym': [
    [
      ['In Russia Assad found friends.'],
      [
        ['Russia', 'russia', 'full-name'],
        ['Assad', 'assad', 'distinctive-name'],
      ],
    ],
    [
      ['They fear a post-Assad Russia.'],
      [
        ['Assad', 'assad', 'distinctive-name'],
        ['Russia', 'russia', 'full-name'],
      ],
    ],
    [
      ['At the UN Lavrov spoke.'],
      [
        ['UN', 'un', 'full-name'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
    [['Kerry Washington and John Washington sang.'], []],
  ],
  'an ordinary word in capitals beside another': [
    [['CONTACT UN'], []],
    [['FOLLOW UN', 'The United Nations spoke.'], [['United Nations', 'un', 'full-name']]],
    [
      ['UN TO VOTE TODAY', 'The United Nations spoke.'],
      [
        ['UN', 'un', 'named-in-full-on-page'],
        ['United Nations', 'un', 'full-name'],
      ],
    ],
  ],
  'a body called by a place': [
    [
      ['They sold the Bank of Russia.', 'Ministers of Russia agreed.'],
      [['Russia', 'russia', 'full-name']],
    ],
  ],
  'a thing of that name on the page': [
    [['The Lavrov Bridge is new.', 'They call it Lavrov.'], []],
    [['The Lavrov Bridge is new.', 'Ministers call Lavrov back.'], []],
    [
      ['The Lavrov Bridge is new.', 'Ministers call Lavrov back to Russia.'],
      [
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['Russia', 'russia', 'full-name'],
      ],
    ],
    [['See the Kazan Kreml.', 'Entry to the Kreml is free.'], []],
    [['Entry to the Kreml is free.'], [['Kreml', 'russia', 'distinctive-name']]],
    [['Kreml rings: organists, museums and choirs.'], []],
    [
      ['See the Kazan Kreml.', 'Talks with the Kreml failed.'],
      [['Kreml', 'russia', 'distinctive-name']],
    ],
  ],
  'a place of which the page names a thing': [
    [['Moscow wants growth.'], [['Moscow', 'russia', 'acts']]],
    [['The Moscow City Hall is full.', 'Moscow wants growth.'], []],
    [['The Moscow City Hall is full.', 'Moscow wants a ceasefire.'], []],
    [
      ['The Moscow City Hall is full.', 'Moscow wants Assad back.'],
      [
        ['Moscow', 'russia', 'acts'],
        ['Assad', 'assad', 'distinctive-name'],
      ],
    ],
  ],
  'a place that acts on a page about something else': [
    [
      ['The goalkeeper and the striker scored a goal.', 'The Kremlin said nothing.'],
      [['The Kremlin', 'russia', 'distinctive-name']],
    ],
    [
      [
        'The coach, the goalkeeper and the striker praise the stadium of the Kremlin.',
        'The Kremlin said nothing.',
      ],
      [],
    ],
  ],
  'a name behind two initials': [
    [['In South Africa S. S. Lavrov is known.'], [['S. S. Lavrov', 'lavrov', 'distinctive-name']]],
    [['In South Africa Lavrov is known.'], []],
    [['In South Africa S. A. Lavrov is known.'], []],
  ],
  'two persons side by side in Arabic': [
    [
      ['التقى كيري لافروف اليوم'],
      [
        ['كيري', 'kerry', 'other-subjects-near'],
        ['لافروف', 'lavrov', 'distinctive-name'],
      ],
    ],
    [['التقى باسل لافروف اليوم'], []],
  ],
  'a figure set high behind a name': [
    [['Lavrov² spoke.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [['John Kerry¹ spoke.'], [['John Kerry', 'kerry', 'full-name']]],
  ],
  'a common surname behind a preposition of places': [
    [['In Kerry, not far from Lavrov, it rained.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [
      ['John Kerry came.', 'They put their trust in Kerry.'],
      [
        ['John Kerry', 'kerry', 'full-name'],
        ['Kerry', 'kerry', 'named-in-full-on-page'],
      ],
    ],
  ],
  'a common surname joined to somebody': [
    [
      ['In a hotel sat Sergei Lavrov and Kerry.'],
      [
        ['Sergei Lavrov', 'lavrov', 'full-name'],
        ['Kerry', 'kerry', 'other-subjects-near'],
      ],
    ],
    [['In a hotel sat Sergei Lavrov, beside Kerry.'], [['Sergei Lavrov', 'lavrov', 'full-name']]],
  ],
  'a title over a state in the genitive': [
    [['Так сказал глава МИД России Лавров.'], [['Лавров', 'lavrov', 'distinctive-name']]],
  ],
  'initials behind a surname': [
    [['Лавров К. А. написал это.'], []],
    [['Lavrov K. wrote this.'], []],
    [['Lavrov S. wrote this.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
  ],
  'a distinctive surname of somebody else': [
    [['The dentist Lavrov came.'], []],
    [['Тогда профессор Лавров ушёл.'], []],
    [['Der Zahnarzt Lavrov kam.'], []],
    [['Le dentiste Lavrov est venu.'], []],
    [['Lavrov scored twice in the league.'], []],
    [['Гол забил Лавров.'], []],
    [['They say the elder Assad ruled.'], []],
    [['Alors Assad père partit.'], []],
    [
      ['The dentist met Lavrov and the UN envoy.'],
      [
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['UN', 'un', 'full-name'],
      ],
    ],
  ],
  'a full name in a text about something else': [
    [['The season began with a goal by Sergei Lavrov for the cup.'], []],
    [
      ['The season began; the minister Sergei Lavrov saw a goal.'],
      [['Sergei Lavrov', 'lavrov', 'full-name']],
    ],
  ],
  'a place told apart from another of its name': [
    [['MOSCOW, Idaho: the board met.', 'Moscow rejected the plan.'], []],
    [['MOSCOW: the board met.', 'Moscow rejected the plan.'], [['Moscow', 'russia', 'acts']]],
    [['He left Russia, Ohio, young.', 'Of Russia, Ohio, he spoke, and loved Russia.'], []],
    [
      ['He left Russia, Ohio, young.', 'Bashar al-Assad loved Russia.'],
      [
        ['Bashar al-Assad', 'assad', 'full-name'],
        ['Russia', 'russia', 'full-name'],
      ],
    ],
  ],
  'a place that does nothing': [
    [['The cooks of Moscow demanded onions.'], []],
    [['The Moscow house demands patience.'], []],
    [['The demands of Moscow are known.'], [['Moscow', 'russia', 'acts']]],
  ],
  'a state behind an institution in Arabic': [
    [['افتتح شارع روسيا أمس'], []],
    [['في قلب روسيا'], [['روسيا', 'russia', 'full-name']]],
    [['قرب مستشفى. روسيا تنفي'], [['روسيا', 'russia', 'full-name']]],
  ],
  'a place in which somebody thinks, in Russian': [
    [['Он сказал, что в Москве считают это ошибкой.'], [['Москве', 'russia', 'acts']]],
    [['В Москве считают это ошибкой.'], [['Москве', 'russia', 'acts']]],
    [['Жители в Москве считают это ошибкой.'], []],
  ],
  'an acronym among words in capitals': [
    [['You may win a night ON UN.'], []],
    [['You may win a UN award.'], [['UN', 'un', 'full-name']]],
    [['The tanker bore a plate with UN 1203.', 'And UN 1263 was a van.'], []],
    [['The UN 40 years on is another.'], [['UN', 'un', 'full-name']]],
    [['Delegates to UN 70th assemblies met.'], [['UN', 'un', 'full-name']]],
    [['What UN 2015 reports say is known.'], [['UN', 'un', 'full-name']]],
    [['The budget of the UN, 1203 pages long, is out.'], [['UN', 'un', 'full-name']]],
  ],
  'another of that name in German': [
    [
      [
        'Der Minister John Kerry kam nach Wien.',
        'Der Kabarettist Wenzo Kerry und die Band sind nicht mit ihm auf der Bühne.',
      ],
      [['John Kerry', 'kerry', 'full-name']],
    ],
    [['Der Assad-Stausee ist nicht mehr voll, und das ist auch gut so.'], []],
    [
      ['Das Assad-Lager ist nicht mehr groß, und das ist auch gut so.'],
      [['Assad', 'assad', 'distinctive-name']],
    ],
    [
      ['Die Stiftung der Assad-Familie ist nicht mehr groß, und das ist gut.'],
      [['Assad', 'assad', 'distinctive-name']],
    ],
  ],
  'a name alone in quotation marks': [
    [['The hotel “Russia” closed.'], []],
    [['Кафе «Лавров» закрыто.'], []],
    [['Le café « Russia » ferme.'], []],
    [['Das Hotel „Russia“ und das Hotel »Russia« schließen.'], []],
    [['The tanker “Russia 1” sank.'], []],
    [['He spoke of “Russia’s role”.'], [['Russia', 'russia', 'full-name']]],
  ],
  'a common surname without support': [
    [['Kerry spoke.'], []],
    [['Kerry met Clinton.'], []],
    [['Clinton spoke.'], []],
  ],
  'a common surname whose full name is on the page': [
    [
      ['John Kerry arrived.', 'Later Kerry spoke.'],
      [
        ['John Kerry', 'kerry', 'full-name'],
        ['Kerry', 'kerry', 'named-in-full-on-page'],
      ],
    ],
    [
      ['When Kerry spoke, they left.', 'John Kerry smiled.'],
      [
        ['Kerry', 'kerry', 'named-in-full-on-page'],
        ['John Kerry', 'kerry', 'full-name'],
      ],
    ],
    [
      ['Then Clinton spoke.', 'Hillary Clinton then left.'],
      [
        ['Clinton', 'hillary', 'named-in-full-on-page'],
        ['Hillary Clinton', 'hillary', 'full-name'],
      ],
    ],
  ],
  'a common surname behind a title': [
    [['It was Secretary Kerry who spoke.'], [['Kerry', 'kerry', 'titled']]],
    [['It was Kerry, the secretary of state, who spoke.'], [['Kerry', 'kerry', 'titled']]],
    // Anybody may be so called.
    [['It was Mr. Kerry who spoke.'], []],
    [['It was Mr.\n    Kerry who spoke.'], []],
  ],
  'a common surname beside another subject': [
    [
      ['Then Kerry met Lavrov.'],
      [
        ['Kerry', 'kerry', 'other-subjects-near'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
    [
      ['The Kerry-Lavrov plan failed.'],
      [
        ['Kerry', 'kerry', 'other-subjects-near'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
    [
      ['The Lavrov–Kerry plan failed.'],
      [
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['Kerry', 'kerry', 'other-subjects-near'],
      ],
    ],
    [['Then Kerry spoke.', 'Later Lavrov spoke.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [
      ['Then Kerry spoke.', 'Later Sergei Lavrov spoke.'],
      [
        ['Kerry', 'kerry', 'other-subjects-near'],
        ['Sergei Lavrov', 'lavrov', 'full-name'],
      ],
    ],
    [
      ['Then Kerry spoke in a hotel.', 'Later Sergei Lavrov spoke.'],
      [['Sergei Lavrov', 'lavrov', 'full-name']],
    ],
  ],
  'a surname that makes another name with its neighbours': [
    [['Kerry Washington won an award.'], []],
    [['They drove through County Kerry.'], []],
    [['Then Hafez al-Assad ruled.'], []],
    [['A book by Chelsea Clinton sold well.'], []],
    [['John Kerry was there; Kerry Washington was not.'], [['John Kerry', 'kerry', 'full-name']]],
    [
      ['Hillary Clinton listened while Chelsea Clinton spoke.'],
      [['Hillary Clinton', 'hillary', 'full-name']],
    ],
    [
      ['While Bashar al-Assad rules, Hafez al-Assad is remembered.'],
      [['Bashar al-Assad', 'assad', 'full-name']],
    ],
  ],
  'an acronym': [
    [['The SNC said no.'], [['SNC', 'coalition', 'full-name']]],
    [['the U.N. envoy'], [['U.N.', 'un', 'full-name']]],
    [['The engineers of SNC-Lavalin were paid.'], []],
    [['An SNC-led council'], [['SNC', 'coalition', 'full-name']]],
    [['un ami de la maison'], []],
  ],
  'a line in title case or capitals': [
    [['Kerry Meets With Foreign Leaders'], []],
    [['KERRY MEETS WITH FOREIGN LEADERS'], []],
    [
      ['Kerry Meets With Foreign Leaders', 'John Kerry arrived.'],
      [
        ['Kerry', 'kerry', 'named-in-full-on-page'],
        ['John Kerry', 'kerry', 'full-name'],
      ],
    ],
    [['Lavrov Meets With Foreign Leaders'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [["ASSAD'S ARMY LEAVES ANOTHER TOWN"], [['ASSAD', 'assad', 'distinctive-name']]],
  ],
  'a place that stands for who governs there': [
    [["In Moscow's view they failed."], [['Moscow', 'russia', 'acts']]],
    [['Moscow keeps its troops there despite sanctions.'], [['Moscow', 'russia', 'acts']]],
    [['Moscow keeps its secrets.'], []],
    [['Moscow, 27, has signed it.'], []],
    [['In the Kremlin they spoke of sanctions.'], [['the Kremlin', 'russia', 'distinctive-name']]],
    [['Nobody knows what Moscow wants.'], [['Moscow', 'russia', 'acts']]],
    [['Nobody knows Moscow in winter.'], []],
    [
      ['Lavrov said that Moscow would wait.'],
      [
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['Moscow', 'russia', 'acts'],
      ],
    ],
    [['Lavrov spoke in Moscow.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [['Lavrov flew to Moscow.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [['Russia waits. They met in Moscow.'], [['Russia', 'russia', 'full-name']]],
    [['What the Kremlin wants'], [['the Kremlin', 'russia', 'distinctive-name']]],
    [['a walk in the Kremlin'], []],
    [['The Moscow Times of Lavrov’s day'], [['Lavrov', 'lavrov', 'distinctive-name']]],
  ],
  'an event': [
    [['The Moscow talks failed.'], [['Moscow talks', 'moscow-talks', 'full-name']]],
    [['The talks in Moscow failed.'], [['talks in Moscow', 'moscow-talks', 'full-name']]],
    [['the Geneva Communiqué of 2012'], [['Geneva Communiqué', 'geneva', 'full-name']]],
    [
      ['Geneva II followed Geneva I.'],
      [
        ['Geneva II', 'geneva-ii', 'full-name'],
        ['Geneva I', 'geneva', 'full-name'],
      ],
    ],
    [['the Geneva Convention'], []],
  ],
  'a name that two subjects have': [
    [
      ['Then Clinton met Lavrov.'],
      [
        ['Clinton', 'hillary or bill', 'several-possible'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
    [
      ['Then Clinton met Lavrov.', 'Bill Clinton went home.'],
      [
        ['Clinton', 'bill', 'named-in-full-on-page'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['Bill Clinton', 'bill', 'full-name'],
      ],
    ],
    [
      ['Bill Clinton met Hillary Clinton.', 'Then Clinton spoke.'],
      [
        ['Bill Clinton', 'bill', 'full-name'],
        ['Hillary Clinton', 'hillary', 'full-name'],
        ['Clinton', 'hillary or bill', 'several-possible'],
      ],
    ],
  ],
  'a name of several words in quotation marks': [
    [
      ['The journal «Syrian National Coalition».'],
      [['Syrian National Coalition', 'coalition', 'full-name']],
    ],
  ],
  'a name over quotation marks': [
    [['A «Geneva» Communiqué came.'], [['Geneva» Communiqué', 'geneva', 'full-name']]],
    [['the “Moscow” talks'], [['Moscow” talks', 'moscow-talks', 'full-name']]],
    [['He left Moscow. “Talks failed.”'], []],
  ],
  'two names that are joined, wherever they met': [
    [
      ['By the hotel pool Lavrov and Kerry played chess.'],
      [
        ['Lavrov', 'lavrov', 'distinctive-name'],
        ['Kerry', 'kerry', 'other-subjects-near'],
      ],
    ],
    [
      ['By the hotel pool Kerry and Lavrov played chess.'],
      [
        ['Kerry', 'kerry', 'other-subjects-near'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
    [['By the hotel pool Lavrov played chess.'], []],
  ],
  'a body of that name on the page': [
    [['The Syrian National Coalition for Sheep met.', 'The Syrian National Coalition ate.'], []],
    [
      ['The Syrian National Coalition for Sheep met.', 'The Syrian National Coalition met Lavrov.'],
      [
        ['Syrian National Coalition', 'coalition', 'full-name'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
  ],
  'a text about something else': [
    [['The surgeons and dentists asked SNC.'], []],
    [['By the hotel pool Assad played chess.'], []],
    [
      ['Sergei Lavrov met John Kerry.', 'By the hotel pool Assad played chess.'],
      [
        ['Sergei Lavrov', 'lavrov', 'full-name'],
        ['John Kerry', 'kerry', 'full-name'],
        ['Assad', 'assad', 'distinctive-name'],
      ],
    ],
    [['The novel, an opera and a ballet came to Russia.'], []],
    [['The novel came to Russia.'], [['Russia', 'russia', 'full-name']]],
    [
      ['The novel, an opera and a ballet came to Russia with Sergei Lavrov, a minister.'],
      [
        ['Russia', 'russia', 'full-name'],
        ['Sergei Lavrov', 'lavrov', 'full-name'],
      ],
    ],
  ],
  'a place that is told apart': [
    [['Kreml, Ohio, has a mayor.', 'Kreml has grown.'], []],
    [
      ['Kreml, Ohio, has a mayor.', 'The Kreml has warned Lavrov.'],
      [
        ['Kreml', 'russia', 'distinctive-name'],
        ['Lavrov', 'lavrov', 'distinctive-name'],
      ],
    ],
  ],
  'a place that somebody goes to': [[['Он привёз в Москву согласие.'], []]],
  'a sentence’s dash': [
    [['They asked Lavrov—Paris had not.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
    [['They asked Lavrov – Paris had not.'], [['Lavrov', 'lavrov', 'distinctive-name']]],
  ],
};

describe.each(Object.entries(cases))('%s', (_what, table) => {
  it.each(table)('%j', (texts, mentions) => {
    expect(spotted(...texts)).toEqual(mentions);
  });
});
