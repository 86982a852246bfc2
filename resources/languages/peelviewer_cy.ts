<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>peelviewer</name>
        <message>
            <location filename="../../peelviewer/analysis/citation.py" />
            <source>{quote}, {left} and {right}.</source>
            <translation>{quote}, {left} a {right}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare.py" />
            <source>the same heading</source>
            <translation>yr un pennawd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare.py" />
            <source>the same place in its chapter</source>
            <translation>yr un lle yn ei bennod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare.py" />
            <source>titles alike</source>
            <translation>teitlau tebyg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare.py" />
            <source>matched by you</source>
            <translation>wedi'u paru gennych chi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare_numbers.py" />
            <source>{changes} than {period}</source>
            <translation>{changes} nag yn y cyfnod {period}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compared/compare_numbers.py" />
            <source>{ratio} times</source>
            <translation>{ratio} gwaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/doubt.py" />
            <source>unconfirmed</source>
            <translation>heb ei gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Put text that holds a comma or " in quotation marks.</source>
            <translation>Rhowch destun sy'n cynnwys coma neu " mewn dyfynodau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The row cannot be read ({reason})</source>
            <translation>Ni ellir darllen y rhes ({reason})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The file holds no values</source>
            <translation>Nid oes gwerthoedd yn y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Begin the file with a line such as: force,value, then one line a force.</source>
            <translation>Dechreuwch y ffeil â llinell fel: force,value, yna un llinell i bob heddlu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The header does not name the columns</source>
            <translation>Nid yw'r pennyn yn enwi'r colofnau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Begin the file with a line such as: force,value.</source>
            <translation>Dechreuwch y ffeil â llinell fel: force,value.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The row has one cell</source>
            <translation>Un gell sydd yn y rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Write the force, a comma, and its value.</source>
            <translation>Ysgrifennwch yr heddlu, coma, a'i werth.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>There is no force “{name}”</source>
            <translation>Nid oes heddlu o'r enw “{name}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Use a name or id of the library’s forces.</source>
            <translation>Defnyddiwch enw neu ddynodydd un o heddluoedd y llyfrgell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{name} stands twice, first on line {line}</source>
            <translation>Mae {name} yno ddwywaith, y tro cyntaf ar linell {line}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Leave one of the two lines.</source>
            <translation>Gadewch un o'r ddwy linell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>“{text}” is too long a number</source>
            <translation>Mae “{text}” yn rhif rhy hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Write at most 15 digits, such as 15.6.</source>
            <translation>Ysgrifennwch 15 digid ar y mwyaf, fel 15.6.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>“{text}” is not a number</source>
            <translation>Nid rhif yw “{text}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Write digits with a point, such as 15.6, or leave the force's line out.</source>
            <translation>Ysgrifennwch ddigidau â phwynt degol, fel 15.6, neu hepgorwch linell yr heddlu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{text} is outside 0 to 100 percent</source>
            <translation>Nid yw {text} rhwng 0 a 100 y cant</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Check the value and the unit.</source>
            <translation>Gwiriwch y gwerth a'r uned.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{text} is negative, and {unit} cannot be</source>
            <translation>Mae {text} yn negatif, ac ni all gwerth mewn “{unit}” fod felly</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>the value</source>
            <translation>y gwerth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Check the value.</source>
            <translation>Gwiriwch y gwerth.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>the same</source>
            <translation>yr un fath</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>{size} points higher</source>
            <translation>{size} pwynt yn uwch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>{size} higher</source>
            <translation>{size} yn uwch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>{size} points lower</source>
            <translation>{size} pwynt yn is</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>{size} lower</source>
            <translation>{size} yn is</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>gap under 1%</source>
            <translation>bwlch o dan 1%</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>gap about {percent}%</source>
            <translation>bwlch o tua {percent}%</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/gaps.py" />
            <source>no gap</source>
            <translation>dim bwlch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>A published page states it as the grade.</source>
            <translation>Mae tudalen gyhoeddedig yn ei nodi fel y radd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The inspector’s published summary says so in prose.</source>
            <translation>Mae crynodeb cyhoeddedig yr arolygydd yn dweud hynny mewn rhyddiaith.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>A later published page states the earlier year’s grade.</source>
            <translation>Mae tudalen gyhoeddedig ddiweddarach yn nodi gradd y flwyddyn gynharach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>No page states it: it follows from published counts.</source>
            <translation>Nid oes tudalen yn ei nodi: mae'n dilyn o gyfrifon cyhoeddedig.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The published report gives it, as it was imported.</source>
            <translation>Yr adroddiad cyhoeddedig sy’n ei rhoi, fel y cafodd ei fewnforio.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>not held</source>
            <translation>heb ei dal</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>not asked</source>
            <translation>heb ei ofyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{first} and {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{first} to {last}</source>
            <translation>{first} i {last}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{years}: scale of {n} grades</source>
            <translation>{years}: graddfa o {n} gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{year} is graded on another scale.</source>
            <translation>Graddiwyd {year} ar raddfa arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The inspectorate says that grades of {year} cannot be compared with earlier ones.</source>
            <translation>Dywed yr arolygiaeth na ellir cymharu graddau {year} â rhai cynharach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The question changed.</source>
            <translation>Newidiodd y cwestiwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The questions changed.</source>
            <translation>Newidiodd y cwestiynau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The question was not asked in {year}.</source>
            <translation>Ni ofynnwyd y cwestiwn yn {year}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The question of {year} is not held.</source>
            <translation>Ni ddelir cwestiwn {year}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The questions of {year} are not held.</source>
            <translation>Ni ddelir cwestiynau {year}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>No earlier year is held.</source>
            <translation>Ni ddelir blwyddyn gynharach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>No grades to compare of {earlier} and {year}</source>
            <translation>Dim graddau i'w cymharu o {earlier} a {year}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>Same grade as in {year}</source>
            <translation>Yr un radd ag yn {year}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{n} grades better than in {year}</source>
            <translation>
                <numerusform>{n} gradd yn well nag yn {year}</numerusform>
                <numerusform>{n} radd yn well nag yn {year}</numerusform>
                <numerusform>{n} gradd yn well nag yn {year}</numerusform>
                <numerusform>{n} gradd yn well nag yn {year}</numerusform>
                <numerusform>{n} gradd yn well nag yn {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{n} grades worse than in {year}</source>
            <translation>
                <numerusform>{n} gradd yn waeth nag yn {year}</numerusform>
                <numerusform>{n} radd yn waeth nag yn {year}</numerusform>
                <numerusform>{n} gradd yn waeth nag yn {year}</numerusform>
                <numerusform>{n} gradd yn waeth nag yn {year}</numerusform>
                <numerusform>{n} gradd yn waeth nag yn {year}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>(revised {day}; before: {grade})</source>
            <translation>(diwygiwyd {day}; cyn hynny: {grade})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>Your own</source>
            <translation>Eich rhai chi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>Added folder</source>
            <translation>Ffolder a ychwanegwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>Bundled</source>
            <translation>Wedi'i gynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>Opened folder</source>
            <translation>Ffolder a agorwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>By question</source>
            <translation>Fesul cwestiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/listing.py" />
            <source>Not known</source>
            <translation>Anhysbys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/nodes.py" />
            <source>There is no “{node}” in “{report}”.</source>
            <translation>Nid oes “{node}” yn “{report}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/nodes.py" />
            <source>Did you mean {names}?</source>
            <translation>Ai {names} oedd gennych mewn golwg?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>p. {page}</source>
            <translation>t. {page}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>pp. {pages}</source>
            <translation>tt. {pages}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>from p. {page}</source>
            <translation>o d. {page}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>page {page}</source>
            <translation>tudalen {page}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>pages {pages}</source>
            <translation>tudalennau {pages}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>from page {page}</source>
            <translation>o dudalen {page}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/pages.py" />
            <source>pages not held</source>
            <translation>ni chedwir tudalennau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/report_facts.py" />
            <source>Overall</source>
            <translation>Yn gyffredinol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/report_grades.py" />
            <source>The published report, as imported, gives it too.</source>
            <translation>Mae’r adroddiad cyhoeddedig, fel y’i mewnforiwyd, yn ei rhoi hefyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/report_grades.py" />
            <source>The published report, as imported, gives {grade}.</source>
            <translation>Mae’r adroddiad cyhoeddedig, fel y’i mewnforiwyd, yn rhoi {grade}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>asked for</source>
            <translation>gofynnwyd amdano</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>new</source>
            <translation>newydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>came back</source>
            <translation>daeth yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>not asked for again</source>
            <translation>heb ofyn amdano eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>not asked for</source>
            <translation>heb ofyn amdano</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>held in part</source>
            <translation>delir yn rhannol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>no report</source>
            <translation>dim adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>not given</source>
            <translation>heb ei roi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Question: {wording}.</source>
            <translation>Cwestiwn: {wording}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>revised</source>
            <translation>diwygiwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Asked for in like words in {years}.</source>
            <translation>Gofynnwyd amdano mewn geiriau tebyg yn {years}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>No earlier report on this is held.</source>
            <translation>Ni ddelir adroddiad cynharach ar hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>The report of {year} does not ask for it in like words.</source>
            <translation>Nid yw adroddiad {year} yn gofyn amdano mewn geiriau tebyg.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>What is held of {year} lacks parts: whether it was asked for then is not known.</source>
            <translation>Mae rhannau ar goll o'r hyn a ddelir o {year}: ni wyddys a ofynnwyd amdano bryd hynny.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>No report of {year} on this is held.</source>
            <translation>Ni ddelir adroddiad {year} ar hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Held of {year}: {reports}, in part. Whether it was asked for is not known.</source>
            <translation>Delir o {year}: {reports}, yn rhannol. Ni wyddys a ofynnwyd amdano.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Nothing in like words is asked for in {reports}.</source>
            <translation>Ni ofynnir am ddim mewn geiriau tebyg yn {reports}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Whether it was done is not said by that.</source>
            <translation>Nid yw hynny'n dweud a wnaed hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Not given in {reports}.</source>
            <translation>Heb ei roi yn {reports}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>England and Wales: {value}.</source>
            <translation>Cymru a Lloegr: {value}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Also published: {values}.</source>
            <translation>Cyhoeddwyd hefyd: {values}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Nobody has confirmed this value.</source>
            <translation>Nid oes neb wedi cadarnhau'r gwerth hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/cells.py" />
            <source>Data: {source}.</source>
            <translation>Ffynhonnell y data: {source}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/rows.py" />
            <source>{pillar} as a whole</source>
            <translation>{pillar} yn gyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/rows.py" />
            <source>Values</source>
            <translation>Gwerthoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/side_by_side.py" />
            <source>Asked for under another question: {question}.</source>
            <translation>Gofynnwyd amdano dan gwestiwn arall: {question}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/analysis/years/side_by_side.py" />
            <source>The values are of periods of another length.</source>
            <translation>Mae'r gwerthoedd ar gyfer cyfnodau o hyd gwahanol.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/app.py" />
            <source>There is no report “{report}”</source>
            <translation>Nid oes adroddiad “{report}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/app.py" />
            <source>There is no section “{node}”</source>
            <translation>Nid oes adran “{node}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/application.py" />
            <source>End the show before you choose another language.</source>
            <translation>Dewch â'r sioe i ben cyn dewis iaith arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/application.py" />
            <source>Wait for the import, or cancel it, before you choose another language.</source>
            <translation>Arhoswch am y mewnforiad, neu ganslo ef, cyn dewis iaith arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a whole number in plain digits.</source>
            <translation>Ysgrifennwch rif cyfan mewn digidau plaen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a whole number from 1.</source>
            <translation>Ysgrifennwch rif cyfan o 1 i fyny.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a number with at most two decimals, such as 72.25.</source>
            <translation>Ysgrifennwch rif â dau le degol ar y mwyaf, megis 72.25.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a number from 0 to 1.</source>
            <translation>Ysgrifennwch rif o 0 i 1.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write an id of at most 100 letters, digits, points, hyphens and underscores that begins with a letter or digit.</source>
            <translation>Ysgrifennwch id o 100 o lythrennau, digidau, pwyntiau, cysylltnodau a thanlinellau ar y mwyaf, sy'n dechrau â llythyren neu ddigid.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write an address that begins with https:// or http:// and holds no spaces or quotation marks, or an ISBN.</source>
            <translation>Ysgrifennwch gyfeiriad sy'n dechrau â https:// neu http:// heb fylchau na dyfynodau, neu ISBN.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write an address that begins with https:// or http:// and holds no spaces or quotation marks.</source>
            <translation>Ysgrifennwch gyfeiriad sy'n dechrau gyda https:// neu http:// heb fylchau na dyfynodau ynddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a date of the calendar written as 2015-07-01.</source>
            <translation>Ysgrifennwch ddyddiad o'r calendr fel 2015-07-01.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write one of {choices}.</source>
            <translation>Ysgrifennwch un o'r rhain: {choices}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write yes, or leave the cell empty.</source>
            <translation>Ysgrifennwch yes, neu gadewch y gell yn wag.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/cells.py" />
            <source>Write a number as printed of at most {most} digits, such as 54, 53.6, +3 or 1,204.</source>
            <translation>Ysgrifennwch rif fel yr argraffwyd ef, â {most} digid ar y mwyaf, fel 54, 53.6, +3 neu 1,204.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Write it as {#id page=19 kind=section short="Name"} on a heading, {.concern erratum=id} on a paragraph.</source>
            <translation>Ysgrifennwch fel {#id page=19 kind=section short="Enw"} ar bennawd, neu fel {.concern erratum=id} ar baragraff.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Begin the file with a line '# Title {#id page=1 kind=chapter ...}'.</source>
            <translation>Dechreuwch y ffeil â llinell fel '# Teitl {#id page=1 kind=chapter ...}'.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The chapter has no heading of level 1</source>
            <translation>Nid oes gan y bennod bennawd lefel 1</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Text stands before the chapter's heading and is left out</source>
            <translation>Mae testun o flaen pennawd y bennod, a hepgorwyd ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Move it below the heading.</source>
            <translation>Symudwch ef o dan y pennawd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Write each bullet on one line, and a blank line after the last.</source>
            <translation>Ysgrifennwch bob pwynt bwled ar un llinell, a llinell wag ar ôl yr olaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>A bullet goes on over a second line</source>
            <translation>Mae pwynt bwled yn parhau ar ail linell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The paragraph's form is not known: '{form}'</source>
            <translation>Nid yw ffurf y paragraff yn hysbys: '{form}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Use one of {choices}.</source>
            <translation>Defnyddiwch un o'r rhain: {choices}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The paragraph's attributes cannot be read: {block}</source>
            <translation>Ni ellir darllen priodoleddau'r paragraff: {block}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Use one of .strength, .concern and .change, and erratum=ID, source=ID, page=19 or form=quotation.</source>
            <translation>Defnyddiwch un o .strength, .concern a .change, ac erratum=ID, source=ID, page=19 neu form=quotation.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Put the finding that introduces the list before it.</source>
            <translation>Rhowch y canfyddiad sy'n cyflwyno'r rhestr o'i blaen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>A bullet follows no finding and is left out</source>
            <translation>Nid yw pwynt bwled yn dilyn canfyddiad, a hepgorwyd ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Put them on the paragraph that introduces the list.</source>
            <translation>Rhowch nhw ar y paragraff sy'n cyflwyno'r rhestr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>A bullet has no attributes of its own</source>
            <translation>Nid oes gan bwynt bwled ei briodoleddau ei hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>An insert stands inside a paragraph</source>
            <translation>Mae mewnosodiad y tu mewn i baragraff</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Put a blank line before it and after it.</source>
            <translation>Rhowch linell wag o'i flaen ac ar ei ôl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The insert cannot be read and is left out: {text}</source>
            <translation>Ni ellir darllen y mewnosodiad, a hepgorwyd ef: {text}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Write it as '::: figure fig-4 :::'.</source>
            <translation>Ysgrifennwch ef fel '::: figure fig-4 :::'.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Write one to three # signs, a space and the title.</source>
            <translation>Ysgrifennwch un i dri arwydd #, bwlch a'r teitl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The heading cannot be read and is left out</source>
            <translation>Ni ellir darllen y pennawd, a hepgorwyd ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>A section stands before the chapter's heading</source>
            <translation>Mae adran o flaen pennawd y bennod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Move it below the heading of level 1.</source>
            <translation>Symudwch hi o dan y pennawd lefel 1.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The file has a second heading of level 1</source>
            <translation>Mae gan y ffeil ail bennawd lefel 1</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Use one # heading a file and ## below it.</source>
            <translation>Defnyddiwch un pennawd # ym mhob ffeil, a ## oddi tano.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The heading's attributes cannot be read</source>
            <translation>Ni ellir darllen priodoleddau'r pennawd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>A heading of level {level} has no attribute of this name: {names}</source>
            <translation>Nid oes gan bennawd lefel {level} briodoledd o'r enw hwn: {names}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Take it out.</source>
            <translation>Tynnwch ef.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The heading's page is not a number: '{text}'</source>
            <translation>Nid rhif yw tudalen y pennawd: '{text}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Give the page of the published report: page=19.</source>
            <translation>Rhowch dudalen yr adroddiad cyhoeddedig: page=19.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>'{text}' is no page of the published report</source>
            <translation>Nid yw '{text}' yn dudalen o’r adroddiad cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>Write a whole number, as in {name}=19, or leave it out.</source>
            <translation>Ysgrifennwch rif cyfan, fel yn {name}=19, neu gadewch ef allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The heading's kind is not known: '{kind}'</source>
            <translation>Nid yw math y pennawd yn hysbys: '{kind}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/chapters.py" />
            <source>The heading has no {name}</source>
            <translation>Nid oes gan y pennawd briodoledd {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>There is no figure '{name}'</source>
            <translation>Nid oes ffigur '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the id, or add the figure.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y ffigur.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>There is no cause of concern '{name}'</source>
            <translation>Nid oes achos pryder '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the id, or add the cause of concern.</source>
            <translation>Cywirwch yr id, neu ychwanegwch yr achos pryder.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Page {page} comes after page {before}</source>
            <translation>Daw tudalen {page} ar ôl tudalen {before}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the page, or the order of the sections.</source>
            <translation>Cywirwch y dudalen, neu drefn yr adrannau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The heading has no page, as others have</source>
            <translation>Nid oes gan y pennawd dudalen, fel sydd gan eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Add it: page=19.</source>
            <translation>Ychwanegwch hi: page=19.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The heading ends ({last}) before it begins ({page})</source>
            <translation>Mae’r pennawd yn gorffen ({last}) cyn iddo ddechrau ({page})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct one of them.</source>
            <translation>Cywirwch un ohonynt.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the page, or the order of the paragraphs.</source>
            <translation>Cywirwch y dudalen, neu drefn y paragraffau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Add its cells to cells.csv, or say how complete it is.</source>
            <translation>Ychwanegwch ei gelloedd at cells.csv, neu nodwch pa mor gyflawn ydyw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>No cell of the table is held</source>
            <translation>Nid oes un o gelloedd y tabl ar gael</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The figure has no title</source>
            <translation>Nid oes gan y ffigur deitl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Write the title as printed.</source>
            <translation>Ysgrifennwch y teitl fel y’i hargraffwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The cell fills more of the table than a cell can</source>
            <translation>Mae’r gell yn llenwi mwy o’r tabl nag y gall cell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the numbers.</source>
            <translation>Cywirwch y rhifau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The cell lies over that of line {line}</source>
            <translation>Mae’r gell yn gorwedd dros gell llinell {line}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the rows and columns that they fill.</source>
            <translation>Cywirwch y rhesi a’r colofnau y maent yn eu llenwi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Only a recommendation belongs to a cause of concern</source>
            <translation>Dim ond argymhelliad sy’n perthyn i achos pryder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Empty the cell, or write recommendation as its kind.</source>
            <translation>Gwagiwch y gell, neu ysgrifennwch recommendation fel ei math.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>'{id}' is the id of an improvement too</source>
            <translation>Mae '{id}' yn id gwelliant hefyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Give it another id.</source>
            <translation>Rhowch id arall iddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>There is no '{name}' to review as {what}</source>
            <translation>Nid oes '{name}' i’w adolygu fel {what}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Correct the subject, or take the row out.</source>
            <translation>Cywirwch y pwnc, neu tynnwch y rhes allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>The region is not whole</source>
            <translation>Nid yw’r ardal yn gyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/imported.py" />
            <source>Give all four sides, or none.</source>
            <translation>Rhowch bob un o’r pedair ochr, neu ddim un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The cycle of {year} is called '{cycle}' here and '{other}' before</source>
            <translation>Gelwir cylch {year} yn '{cycle}' yma ac yn '{other}' cyn hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Give a year's cycle one name in all tables.</source>
            <translation>Rhowch un enw i gylch blwyddyn ym mhob tabl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The row of '{name}' stands twice, first in line {line}</source>
            <translation>Mae rhes '{name}' yno ddwywaith, y tro cyntaf ar linell {line}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Take one out or rename it.</source>
            <translation>Tynnwch un ohonynt, neu rhowch enw arall arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The section id '{id}' stands twice</source>
            <translation>Mae id adran '{id}' yno ddwywaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Give one of the sections another id.</source>
            <translation>Rhowch id arall i un o'r adrannau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>'{id}' is an indicator's id too</source>
            <translation>Mae '{id}' yn id dangosydd hefyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Give the figure another id.</source>
            <translation>Rhowch id arall i'r ffigur.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>No value of '{id}' is held</source>
            <translation>Ni ddelir gwerth ar gyfer '{id}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Add its values to observations.csv, or take the row out.</source>
            <translation>Ychwanegwch ei werthoedd at observations.csv, neu tynnwch y rhes.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The period starts after it ends</source>
            <translation>Mae'r cyfnod yn dechrau ar ôl iddo orffen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Exchange or correct the dates.</source>
            <translation>Cyfnewidiwch neu cywirwch y dyddiadau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>A change is measured from a period that is not before its own</source>
            <translation>Mesurir newid o gyfnod nad yw cyn ei gyfnod ei hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Write the earlier period's days under compared_start and compared_end.</source>
            <translation>Ysgrifennwch ddyddiau'r cyfnod cynharach o dan compared_start a compared_end.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Write the value as printed, or the status 'not supplied'.</source>
            <translation>Ysgrifennwch y gwerth fel yr argraffwyd ef, neu'r statws 'not supplied'.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>A stated value is empty</source>
            <translation>Mae gwerth a nodwyd yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Empty the cell or correct the status.</source>
            <translation>Gwagiwch y gell neu cywirwch y statws.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>There is a value although it was not supplied</source>
            <translation>Mae gwerth yno er na chyflenwyd ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The proportion {value} lies outside 0 to 100</source>
            <translation>Nid yw'r gyfran {value} rhwng 0 a 100</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Correct the value or the unit.</source>
            <translation>Cywirwch y gwerth neu'r uned.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The grade '{grade}' was not given in {year}</source>
            <translation>Ni roddwyd y radd '{grade}' yn {year}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>There is nothing to insert for '{insert}'</source>
            <translation>Nid oes dim i'w fewnosod ar gyfer '{insert}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Correct the id, or add a row to the table.</source>
            <translation>Cywirwch yr id, neu ychwanegwch res at y tabl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The note mark cannot be read</source>
            <translation>Ni ellir darllen marc y nodyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Write it as [^17].</source>
            <translation>Ysgrifennwch ef fel [^17].</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Nothing refers to note {number}</source>
            <translation>Nid oes dim yn cyfeirio at nodyn {number}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Put {mark} where the note belongs.</source>
            <translation>Rhowch {mark} lle mae'r nodyn yn perthyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>There is no note '{number}'</source>
            <translation>Nid oes nodyn '{number}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Correct the number, or add the note to notes.csv.</source>
            <translation>Cywirwch y rhif, neu ychwanegwch y nodyn at notes.csv.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Write [words](#id) or [words](https://...), without brackets or spaces in the address.</source>
            <translation>Ysgrifennwch [geiriau](#id) neu [geiriau](https://...), heb gromfachau na bylchau yn y cyfeiriad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The link cannot be read and is shown as it is written</source>
            <translation>Ni ellir darllen y ddolen, a dangosir hi fel y'i hysgrifennwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The link leads to '{target}', which is not in the report</source>
            <translation>Mae'r ddolen yn arwain at '{target}', nad yw yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Correct the id.</source>
            <translation>Cywirwch yr id.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>The link '{target}' is of no allowed kind</source>
            <translation>Nid yw'r ddolen '{target}' o fath a ganiateir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Use #id or https://.</source>
            <translation>Defnyddiwch #id neu https://.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>HTML and pictures are not part of the format</source>
            <translation>Nid yw HTML na lluniau'n rhan o'r fformat</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Write it in words or with an insert.</source>
            <translation>Ysgrifennwch ef mewn geiriau neu â mewnosodiad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>There is no erratum '{name}'</source>
            <translation>Nid oes gwall print '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Correct the id, or add it to errata.csv.</source>
            <translation>Cywirwch yr id, neu ychwanegwch ef at errata.csv.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>No web page is named for this</source>
            <translation>Ni enwir tudalen we ar gyfer hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/report.py" />
            <source>Name a row of sources.csv: source=ID at a paragraph, the column sources in a table.</source>
            <translation>Enwch res o sources.csv: source=ID wrth baragraff, y golofn sources mewn tabl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>The headline stands twice, first in line {line}</source>
            <translation>Mae'r pennawd yno ddwywaith, y tro cyntaf ar linell {line}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>Say what is special to each subject.</source>
            <translation>Dywedwch beth sy'n arbennig i bob pwnc.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>The number {number} is no value of '{id}'</source>
            <translation>Nid yw'r rhif {number} yn un o werthoedd '{id}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>Write a value as printed, or say it in words.</source>
            <translation>Ysgrifennwch werth fel yr argraffwyd ef, neu dywedwch ef mewn geiriau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>The section '{section}' has more than {most} points</source>
            <translation>Mae gan adran '{section}' fwy na {most} o bwyntiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>Keep the most important ones.</source>
            <translation>Cadwch y rhai pwysicaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>There is no finding '{finding}' in '{section}'</source>
            <translation>Nid oes canfyddiad '{finding}' yn '{section}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>Correct the number, or the section.</source>
            <translation>Cywirwch y rhif, neu'r adran.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>Correct the class, or restate another finding.</source>
            <translation>Cywirwch y dosbarth, neu ailddatganwch ganfyddiad arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>The point is a {kind}, but finding {finding} is a {held}</source>
            <translation>Dosbarth y pwynt yw {kind}, ond dosbarth canfyddiad {finding} yw {held}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/slides.py" />
            <source>The point is a {kind}, but finding {finding} has no class</source>
            <translation>Dosbarth y pwynt yw {kind}, ond nid oes gan ganfyddiad {finding} ddosbarth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no force '{name}'</source>
            <translation>Nid oes heddlu '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the force.</source>
            <translation>Cywirwch yr id, neu ychwanegwch yr heddlu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no section '{name}'</source>
            <translation>Nid oes adran '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the section.</source>
            <translation>Cywirwch yr id, neu ychwanegwch yr adran.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no question '{name}'</source>
            <translation>Nid oes cwestiwn '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the question.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y cwestiwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no caveat '{name}'</source>
            <translation>Nid oes cafeat '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the caveat.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y cafeat.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no area '{name}'</source>
            <translation>Nid oes ardal '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the area.</source>
            <translation>Cywirwch yr id, neu ychwanegwch yr ardal.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no figure or indicator '{name}'</source>
            <translation>Nid oes ffigur na dangosydd '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the figure or indicator.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y ffigur neu'r dangosydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no figure, note or section '{name}'</source>
            <translation>Nid oes ffigur, nodyn nac adran '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the figure, note or section.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y ffigur, y nodyn neu'r adran.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no web page '{name}'</source>
            <translation>Nid oes tudalen we '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the page to sources.csv.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y dudalen at sources.csv.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>There is no figure, section or area for improvement '{name}'</source>
            <translation>Nid oes ffigur, adran na maes i'w wella '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>Correct the id, or add the figure, section or area for improvement.</source>
            <translation>Cywirwch yr id, neu ychwanegwch y ffigur, yr adran neu'r maes i'w wella.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/dataset/checks/subject.py" />
            <source>{problem}, and {n} more such in this cell</source>
            <translation>
                <numerusform>{problem}, ac {n} arall o'r fath yn y gell hon</numerusform>
                <numerusform>{problem}, ac {n} arall o'r fath yn y gell hon</numerusform>
                <numerusform>{problem}, a {n} arall o'r fath yn y gell hon</numerusform>
                <numerusform>{problem}, a {n} arall o'r fath yn y gell hon</numerusform>
                <numerusform>{problem}, a {n} arall o'r fath yn y gell hon</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The report's {name} is missing or no text</source>
            <translation>Mae {name} yr adroddiad ar goll neu nid testun ydyw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write {name} = "...".</source>
            <translation>Ysgrifennwch {name} = "...".</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>'{id}' does not serve as the report's id</source>
            <translation>Nid yw '{id}' yn addas fel id yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The report's year is missing or no year</source>
            <translation>Mae blwyddyn yr adroddiad ar goll neu nid blwyddyn yw hi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write year = 2016.</source>
            <translation>Ysgrifennwch year = 2016.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The report's last page is no number of a page</source>
            <translation>Nid yw tudalen olaf yr adroddiad yn rhif tudalen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write pages = 62, or leave it out.</source>
            <translation>Ysgrifennwch pages = 62, neu hepgorwch ef.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write by how much the file's pages are ahead, printed_page_offset = 2, or leave it out.</source>
            <translation>Ysgrifennwch faint ar y blaen y mae tudalennau’r ffeil, printed_page_offset = 2, neu gadewch ef allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The offset of the printed pages is no number of pages</source>
            <translation>Nid yw gwyriad y tudalennau printiedig yn nifer o dudalennau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write the 64 hexadecimal digits of its SHA-256, or leave it out.</source>
            <translation>Ysgrifennwch 64 digid hecsadegol ei SHA-256, neu gadewch ef allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The file's checksum cannot be read</source>
            <translation>Ni ellir darllen swm gwirio’r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The day of the import is no date</source>
            <translation>Nid yw diwrnod y mewnforio yn ddyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>A report has no field of the name '{name}'</source>
            <translation>Nid oes gan adroddiad faes o’r enw '{name}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Take the line out, or correct the name.</source>
            <translation>Tynnwch y llinell allan, neu cywirwch yr enw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The file is larger than {size} KB</source>
            <translation>Mae'r ffeil yn fwy na {size} KB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Restore it from a copy: it names the report in a few lines.</source>
            <translation>Adferwch hi o gopi: mae'n enwi'r adroddiad mewn ychydig linellau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>'{name}' is stated twice, and the first counts</source>
            <translation>Nodir '{name}' ddwywaith, a'r cyntaf sy'n cyfrif</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Take one of the lines out.</source>
            <translation>Tynnwch un o'r llinellau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>tables, dotted keys and values of several lines are not used here</source>
            <translation>ni ddefnyddir tablau, allweddi â phwyntiau na gwerthoedd ar sawl llinell yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>Write a name, = and a text in quotation marks or a number, such as id = "force-2016".</source>
            <translation>Ysgrifennwch enw, = a thestun mewn dyfynodau neu rif, fel id = "force-2016".</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>The line is no TOML of a report ({reason})</source>
            <translation>Nid TOML adroddiad yw'r llinell ({reason})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>a quotation mark is not closed</source>
            <translation>nid yw dyfynnod wedi'i gau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>the value cannot be read</source>
            <translation>ni ellir darllen y gwerth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>a backslash is followed by a sign that has no meaning there</source>
            <translation>mae arwydd heb ystyr yno yn dilyn ôl-slaes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/identity.py" />
            <source>something follows the value</source>
            <translation>mae rhywbeth yn dilyn y gwerth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>A second report has the id '{id}' and is left out</source>
            <translation>Mae gan ail adroddiad yr id '{id}', a hepgorwyd ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Choose a folder with {file}, or one with a folder reports/.</source>
            <translation>Dewiswch ffolder â {file}, neu un â ffolder reports/.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The folder holds neither a report nor a library</source>
            <translation>Nid oes adroddiad na llyfrgell yn y ffolder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>There is no such folder</source>
            <translation>Nid oes ffolder o'r fath</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Check the path.</source>
            <translation>Gwiriwch y llwybr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The folder is a link that leads out of the library</source>
            <translation>Dolen sy'n arwain allan o'r llyfrgell yw'r ffolder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Put the report itself in its place.</source>
            <translation>Rhowch yr adroddiad ei hun yn ei lle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The folder is a link that leads out</source>
            <translation>Dolen sy'n arwain allan yw'r ffolder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Put the folder itself in its place.</source>
            <translation>Rhowch y ffolder ei hun yn ei lle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The folder cannot be listed ({reason})</source>
            <translation>Ni ellir rhestru'r ffolder ({reason})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Check that it is there, a folder, and may be read.</source>
            <translation>Gwiriwch ei fod yno, mai ffolder ydyw, ac y gellir ei ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Use an id of forces.csv.</source>
            <translation>Defnyddiwch id o forces.csv.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The edition '{name}' is not known</source>
            <translation>Nid yw'r argraffiad '{name}' yn hysbys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>The report's source_url is not among its web pages</source>
            <translation>Nid yw source_url yr adroddiad ymhlith ei dudalennau gwe</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/package.py" />
            <source>Use an address of sources.csv, which says when it was read.</source>
            <translation>Defnyddiwch gyfeiriad o sources.csv, sy'n dweud pryd y'i darllenwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The pack is empty</source>
            <translation>Mae'r pecyn yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The file is no pack, or it is damaged</source>
            <translation>Nid pecyn yw'r ffeil, neu mae wedi'i difrodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The file cannot be read ({reason})</source>
            <translation>Ni ellir darllen y ffeil ({reason})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The report has no chapter</source>
            <translation>Nid oes pennod yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>Ask for the pack again.</source>
            <translation>Gofynnwch am y pecyn eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>A second report of the pack has the id '{id}'</source>
            <translation>Mae gan ail adroddiad yn y pecyn yr id '{id}'</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The pack holds more than a pack may</source>
            <translation>Mae mwy yn y pecyn nag a ganiateir mewn pecyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>Two files have one name</source>
            <translation>Mae gan ddwy ffeil yr un enw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The folder is no report: it has no {file}</source>
            <translation>Nid adroddiad yw'r ffolder: nid oes {file} ynddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>This is a link or a device, no file</source>
            <translation>Dolen neu ddyfais yw hon, nid ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The name leads out of the pack</source>
            <translation>Mae'r enw yn arwain allan o'r pecyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>This is no part of a report</source>
            <translation>Nid yw hyn yn rhan o adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The file is encrypted, or packed in a way that is not used here</source>
            <translation>Mae'r ffeil wedi'i hamgryptio, neu wedi'i phacio mewn ffordd na ddefnyddir yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>The file would become larger than a part of a report can be</source>
            <translation>Byddai'r ffeil yn mynd yn fwy nag y gall rhan o adroddiad fod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>Ask for the pack again, or have it made by PEEL Viewer.</source>
            <translation>Gofynnwch am y pecyn eto, neu gofynnwch i PEEL Viewer ei wneud.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/dataset/packs.py" />
            <source>it has {n} problems in its data</source>
            <translation>
                <numerusform>mae {n} o broblemau yn ei ddata</numerusform>
                <numerusform>mae {n} broblem yn ei ddata</numerusform>
                <numerusform>mae {n} o broblemau yn ei ddata</numerusform>
                <numerusform>mae {n} phroblem yn ei ddata</numerusform>
                <numerusform>mae {n} o broblemau yn ei ddata</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/dataset/problem_list.py" />
            <source>There are {n} more problems in this file</source>
            <translation>
                <numerusform>Mae {n} o broblemau eraill yn y ffeil hon</numerusform>
                <numerusform>Mae {n} broblem arall yn y ffeil hon</numerusform>
                <numerusform>Mae {n} o broblemau eraill yn y ffeil hon</numerusform>
                <numerusform>Mae {n} phroblem arall yn y ffeil hon</numerusform>
                <numerusform>Mae {n} o broblemau eraill yn y ffeil hon</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/problem_list.py" />
            <source>Mend those that are named, then check again.</source>
            <translation>Trwsiwch y rhai a enwir, yna gwiriwch eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/shelf.py" />
            <source>The folder {folder} cannot be reached</source>
            <translation>Ni ellir cyrraedd y ffolder {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/shelf.py" />
            <source>The report in {folder} cannot be read any more</source>
            <translation>Ni ellir darllen yr adroddiad yn {folder} bellach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/shelf.py" />
            <source>The folder {folder} does not answer</source>
            <translation>Nid yw'r ffolder {folder} yn ateb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>a comma is missing after a closing quotation mark</source>
            <translation>mae coma ar goll ar ôl dyfynnod sy'n cau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>a cell is too long</source>
            <translation>mae cell yn rhy hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is a link that leads out of the folder</source>
            <translation>Dolen sy'n arwain allan o'r ffolder yw'r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Put the file itself in its place.</source>
            <translation>Rhowch y ffeil ei hun yn ei lle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is missing</source>
            <translation>Mae'r ffeil ar goll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Add it; a table with nothing to say has its header alone.</source>
            <translation>Ychwanegwch hi; dim ond pennyn sydd gan dabl heb ddim i'w ddweud.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Check that it is there and may be read.</source>
            <translation>Gwiriwch ei bod yno ac y gellir ei darllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>the path cannot be used</source>
            <translation>ni ellir defnyddio'r llwybr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>a cell cannot be read</source>
            <translation>ni ellir darllen cell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>A folder stands where a file should be</source>
            <translation>Mae ffolder lle dylai ffeil fod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Put the file in its place.</source>
            <translation>Rhowch y ffeil yn ei le.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>This is not an ordinary file</source>
            <translation>Nid ffeil gyffredin yw hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Put an ordinary file in its place.</source>
            <translation>Rhowch ffeil gyffredin yn ei lle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is larger than {size} MB</source>
            <translation>Mae'r ffeil yn fwy na {size} MB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Check that it is the right file, or divide it.</source>
            <translation>Gwiriwch mai hon yw'r ffeil gywir, neu rhannwch hi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is in UTF-16</source>
            <translation>Mae'r ffeil mewn UTF-16</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Save it as UTF-8.</source>
            <translation>Cadwch hi fel UTF-8.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is empty</source>
            <translation>Mae'r ffeil yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Restore it from a copy.</source>
            <translation>Adferwch hi o gopi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The file is not text in UTF-8</source>
            <translation>Nid testun mewn UTF-8 yw'r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Save it as UTF-8, or restore it from a copy.</source>
            <translation>Cadwch hi fel UTF-8, neu adferwch hi o gopi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>There are bytes here that are not UTF-8 text; what they stand in is left out</source>
            <translation>Mae beitiau yma nad ydynt yn destun UTF-8; hepgorwyd yr hyn y maent ynddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Restore the line and save as UTF-8.</source>
            <translation>Adferwch y llinell a chadwch fel UTF-8.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>There is a control character here ({code}); what it stands in is left out</source>
            <translation>Mae nod rheoli yma ({code}); hepgorwyd yr hyn y mae ynddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Take the character out; it cannot be seen.</source>
            <translation>Tynnwch y nod; ni ellir ei weld.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>The last line has no line end, so the file may be cut short; the line is left out</source>
            <translation>Nid oes diwedd llinell i'r llinell olaf, felly gall y ffeil fod wedi'i thorri'n fyr; hepgorwyd y llinell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/source.py" />
            <source>Check the last line and end it with a line break.</source>
            <translation>Gwiriwch y llinell olaf a gorffennwch hi â thoriad llinell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>'{cell}' does not serve as '{name}'; the cell counts as empty</source>
            <translation>Nid yw '{cell}' yn addas fel '{name}'; cyfrifir y gell yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>'{cell}' does not serve as '{name}'; the row is left out</source>
            <translation>Nid yw '{cell}' yn addas fel '{name}'; hepgorwyd y rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The header of the table cannot be read</source>
            <translation>Ni ellir darllen pennyn y tabl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Begin the file with: {header}</source>
            <translation>Dechreuwch y ffeil â: {header}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The row's quotation marks or commas cannot be read ({reason}); it is left out</source>
            <translation>Ni ellir darllen dyfynodau neu gomas y rhes ({reason}); hepgorwyd hi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Put text that holds a comma or " in quotation marks, and double a " inside it.</source>
            <translation>Rhowch destun sy'n cynnwys coma neu " mewn dyfynodau, a dyblwch unrhyw " y tu mewn iddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The column '{name}' is missing</source>
            <translation>Mae'r golofn '{name}' ar goll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Use the columns: {header}</source>
            <translation>Defnyddiwch y colofnau: {header}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The column '{name}' is not known</source>
            <translation>Nid yw'r golofn '{name}' yn hysbys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The column '{name}' stands twice</source>
            <translation>Mae'r golofn '{name}' yno ddwywaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Take one of them out.</source>
            <translation>Tynnwch un ohonynt.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The cell of '{name}' is empty; the row is left out</source>
            <translation>Mae cell '{name}' yn wag; hepgorwyd y rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Fill it in.</source>
            <translation>Llenwch hi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The row has {cells} cells and the header {width}; the row is left out</source>
            <translation>Nifer celloedd y rhes yw {cells}, a nifer celloedd y pennyn yw {width}; hepgorwyd y rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Give every column a cell, empty or not.</source>
            <translation>Rhowch gell i bob colofn, yn wag neu beidio.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>The cell begins with a space, as text cut at a comma does; the row is left out</source>
            <translation>Mae'r gell yn dechrau â bwlch, fel y gwna testun a dorrwyd wrth goma; hepgorwyd y rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/dataset/tables.py" />
            <source>Put the whole text in quotation marks.</source>
            <translation>Rhowch y testun cyfan mewn dyfynodau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/drawing.py" />
            <source>Orange</source>
            <translation>Oren</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/drawing.py" />
            <source>Green</source>
            <translation>Gwyrdd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/drawing.py" />
            <source>Blue</source>
            <translation>Glas</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/drawing.py" />
            <source>Black</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/title_fields.py" />
            <source>Presenter</source>
            <translation>Cyflwynydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/title_fields.py" />
            <source>Event</source>
            <translation>Digwyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/added/title_fields.py" />
            <source>Date</source>
            <translation>Dyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>Briefing</source>
            <translation>Briff</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>ten slides for a short item on the agenda</source>
            <translation>deg sleid ar gyfer eitem fer ar yr agenda</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>Full</source>
            <translation>Llawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>every question with its findings, figures and areas for improvement</source>
            <translation>pob cwestiwn â'i ganfyddiadau, ei ffigurau a'i feysydd i'w gwella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/areas.py" />
            <source>Areas for improvement</source>
            <translation>Meysydd i’w gwella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/compared.py" />
            <source>Numbers compared</source>
            <translation>Cymharu rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/comparison.py" />
            <source>Comparison</source>
            <translation>Cymhariaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/composed.py" />
            <source>Composed chart</source>
            <translation>Siart wedi'i lunio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/figure.py" />
            <source>Figure</source>
            <translation>Ffigur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/forces.py" />
            <source>Forces side by side</source>
            <translation>Heddluoedd ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/grades.py" />
            <source>Grades</source>
            <translation>Graddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/grades_of_forces.py" />
            <source>Grades of forces</source>
            <translation>Graddau heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/lines.py" />
            <source>Text</source>
            <translation>Testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/messages.py" />
            <source>Messages</source>
            <translation>Negeseuon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/numbers.py" />
            <source>Numbers</source>
            <translation>Rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/opening.py" />
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/question.py" />
            <source>Question</source>
            <translation>Cwestiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/verdicts.py" />
            <source>Judgments</source>
            <translation>Dyfarniadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/years.py" />
            <source>Years side by side</source>
            <translation>Blynyddoedd ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>Name a PNG picture that lies beside the style file.</source>
            <translation>Enwch lun PNG sydd wrth ymyl y ffeil arddull.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} cannot be read: {reason}</source>
            <translation>ni ellir darllen y logo {file}: {reason}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} is larger than 2 MB</source>
            <translation>mae’r logo {file} yn fwy na 2 MB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>Save it smaller: 1,000 pixels are enough.</source>
            <translation>Cadwch ef yn llai: mae 1,000 o bicseli’n ddigon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>Save it as PNG in a drawing program, and name that file.</source>
            <translation>Cadwch ef fel PNG mewn rhaglen arlunio, ac enwch y ffeil honno.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} is a {kind} picture, and PNG is needed</source>
            <translation>llun {kind} yw’r logo {file}, ac mae angen PNG</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} is no picture</source>
            <translation>nid yw’r logo {file} yn llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} is a damaged picture</source>
            <translation>mae’r logo {file} yn llun wedi’i ddifrodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/logo.py" />
            <source>the logo {file} has {width} × {height} pixels, and 4,000 are the most</source>
            <translation>mae gan y logo {file} {width} × {height} picsel, a 4,000 yw’r mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Choose a style file: “Save an example” in the menu Style of the slides writes one to begin with.</source>
            <translation>Dewiswch ffeil arddull: mae “Cadw enghraifft” yn newislen Arddull y sleidiau yn ysgrifennu un i ddechrau arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>the style has no name</source>
            <translation>nid oes enw gan yr arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Add a line such as: name = "Our style"</source>
            <translation>Ychwanegwch linell fel: name = "Ein harddull"</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>the file cannot be read: {reason}</source>
            <translation>ni ellir darllen y ffeil: {reason}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>the file is larger than a style file ever is</source>
            <translation>mae’r ffeil yn fwy nag y mae ffeil arddull byth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>no text in UTF-8</source>
            <translation>nid yw’n destun UTF-8</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>this is no line of a style</source>
            <translation>nid yw hon yn llinell o arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Write a name, an equals sign and a value in quotation marks: accent = "#0A6C74".</source>
            <translation>Ysgrifennwch enw, hafalnod a gwerth mewn dyfynodau: accent = "#0A6C74".</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{name}” is not known</source>
            <translation>nid yw “{name}” yn hysbys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Known are: {names}.</source>
            <translation>Hysbys yw: {names}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{name}” is stated twice</source>
            <translation>nodir “{name}” ddwywaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Leave one of the two lines out.</source>
            <translation>Hepgorwch un o’r ddwy linell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{name}” should be text</source>
            <translation>dylai “{name}” fod yn destun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Put the value in quotation marks.</source>
            <translation>Rhowch y gwerth mewn dyfynodau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{value}” is no colour</source>
            <translation>nid yw “{value}” yn lliw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Write # and six digits, such as #0A6C74.</source>
            <translation>Ysgrifennwch # a chwe digid, fel #0A6C74.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{name}” has no words, or a character that cannot be printed</source>
            <translation>nid oes geiriau yn “{name}”, neu mae ynddo nod na ellir ei argraffu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Write it on one line, or leave it out.</source>
            <translation>Ysgrifennwch ef ar un llinell, neu hepgorwch ef.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>“{name}” has {count} letters, and {most} are the most</source>
            <translation>mae gan “{name}” {count} llythyren, a {most} yw’r mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Shorten it.</source>
            <translation>Byrhewch ef.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>background {paper} is neither light nor dark enough for the grades to be read on it</source>
            <translation>nid yw cefndir {paper} yn ddigon golau nac yn ddigon tywyll i ddarllen y graddau arno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Make it lighter or darker.</source>
            <translation>Gwnewch ef yn oleuach neu’n dywyllach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>accent {one} and reference {other} can hardly be told apart</source>
            <translation>prin y gellir gwahaniaethu rhwng accent {one} a reference {other}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Give one of them another hue, or make one of them clearly lighter.</source>
            <translation>Rhowch arlliw arall i un ohonynt, neu gwnewch un ohonynt yn amlwg oleuach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>{letters} {ink} on {ground} {paper} has a contrast of {ratio}, and 4.5 is the least</source>
            <translation>mae gan {letters} {ink} ar {ground} {paper} gyferbyniad o {ratio}, a 4.5 yw’r lleiaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/decks/styles/style_file.py" />
            <source>Make one of them darker or lighter; both may be stated.</source>
            <translation>Gwnewch un ohonynt yn dywyllach neu’n oleuach; gellir nodi’r ddau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/base.py" />
            <source>the report has a character in it that cannot be written</source>
            <translation>mae nod yn yr adroddiad na ellir ei ysgrifennu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/base.py" />
            <source>Help, Problems in the data says where.</source>
            <translation>Mae Cymorth, Problemau yn y data yn dweud ymhle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/base.py" />
            <source>Windows keeps that name for a device</source>
            <translation>mae Windows yn cadw'r enw hwnnw ar gyfer dyfais</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/base.py" />
            <source>Choose another name.</source>
            <translation>Dewiswch enw arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/errors.py" />
            <source>{name} could not be written: {reason}.</source>
            <translation>Ni ellid ysgrifennu {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/marks.py" />
            <source>Choose a file that this program exported as JSON.</source>
            <translation>Dewiswch ffeil a allforiwyd gan y rhaglen hon fel JSON.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/marks.py" />
            <source>{name} is no JSON file. {remedy}</source>
            <translation>Nid yw {name} yn ffeil JSON. {remedy}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/marks.py" />
            <source>{name} holds no marks. {remedy}</source>
            <translation>Nid oes marciau yn {name}. {remedy}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/marks.py" />
            <source>{name} is of another version of this program. Install the newer one.</source>
            <translation>Mae {name} o fersiwn arall o'r rhaglen hon. Gosodwch yr un diweddaraf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pack.py" />
            <source>it cannot be read</source>
            <translation>ni ellir ei ddarllen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pack.py" />
            <source>none of the reports can be packed</source>
            <translation>ni ellir pacio yr un o'r adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pack.py" />
            <source>Help, Problems in the data says why.</source>
            <translation>Mae Cymorth, Problemau yn y data yn dweud pam.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/layouts.py" />
            <source>the template has no layouts</source>
            <translation>nid oes cynlluniau yn y templed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/layouts.py" />
            <source>Add a layout with a title in PowerPoint: View, Slide Master.</source>
            <translation>Ychwanegwch gynllun â theitl yn PowerPoint: View, Slide Master.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/layouts.py" />
            <source>no layout of the template has a title</source>
            <translation>nid oes teitl gan yr un o gynlluniau’r templed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/layouts.py" />
            <source>Add a title to a layout in PowerPoint: View, Slide Master.</source>
            <translation>Ychwanegwch deitl at gynllun yn PowerPoint: View, Slide Master.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Open it in PowerPoint and save it as a PowerPoint template (.potx) or presentation (.pptx).</source>
            <translation>Agorwch ef yn PowerPoint a’i gadw fel templed (.potx) neu gyflwyniad (.pptx) PowerPoint.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Choose another file.</source>
            <translation>Dewiswch ffeil arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the template is larger than 30 MB</source>
            <translation>mae’r templed yn fwy na 30 MB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Save it without slides and with smaller pictures.</source>
            <translation>Cadwch ef heb sleidiau ac â lluniau llai.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the template needs a password, or is of PowerPoint before 2007</source>
            <translation>mae angen cyfrinair ar y templed, neu mae o PowerPoint cyn 2007</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the template unpacks to more than 200 MB</source>
            <translation>mae’r templed yn dadbacio i fwy na 200 MB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the file is no PowerPoint template</source>
            <translation>nid yw’r ffeil yn dempled PowerPoint</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the layouts leave too little room for content</source>
            <translation>mae’r cynlluniau’n gadael rhy ychydig o le i’r cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Make the content's placeholder at least half as wide and half as high as the slide.</source>
            <translation>Gwnewch ddalfan y cynnwys o leiaf hanner mor llydan a hanner mor uchel â’r sleid.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>text {ink} on background {paper} has a contrast of {ratio}, and 4.5 is the least</source>
            <translation>mae gan destun {ink} ar gefndir {paper} gyferbyniad o {ratio}, a 4.5 yw’r lleiaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Choose other colours for text and background in the template’s theme.</source>
            <translation>Dewiswch liwiau eraill ar gyfer testun a chefndir yn thema’r templed.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>the template’s layouts are larger than 10 MB</source>
            <translation>mae cynlluniau’r templed yn fwy na 10 MB</translation>
        </message>
        <message>
            <location filename="../../peelviewer/exporters/pptx/templates/reading.py" />
            <source>Save it with smaller pictures.</source>
            <translation>Cadwch ef â lluniau llai.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/base.py" />
            <source>No value is held.</source>
            <translation>Ni ddelir gwerth.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/figures/grades/composed.py" />
            <source>{measure}: {n} forces</source>
            <translation>
                <numerusform>{measure}: {n} heddlu</numerusform>
                <numerusform>{measure}: {n} heddlu</numerusform>
                <numerusform>{measure}: {n} heddlu</numerusform>
                <numerusform>{measure}: {n} heddlu</numerusform>
                <numerusform>{measure}: {n} heddlu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/figures/grades/composed.py" />
            <source>Grades of {cycle}: {n} forces</source>
            <translation>
                <numerusform>Graddau {cycle}: {n} heddlu</numerusform>
                <numerusform>Graddau {cycle}: {n} heddlu</numerusform>
                <numerusform>Graddau {cycle}: {n} heddlu</numerusform>
                <numerusform>Graddau {cycle}: {n} heddlu</numerusform>
                <numerusform>Graddau {cycle}: {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/composed.py" />
            <source>{measure}: how the grades were spread</source>
            <translation>{measure}: sut y gwasgarwyd y graddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/composed.py" />
            <source>{forces}: published grades by year</source>
            <translation>{forces}: graddau cyhoeddedig fesul blwyddyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/history.py" />
            <source>{era}, not to be compared with those above</source>
            <translation>{era}, nad ydynt i'w cymharu â'r rhai uchod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/page.py" />
            <source>Rings from the outside</source>
            <translation>Cylchoedd, o'r tu allan i mewn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/figures/grades/spread.py" />
            <source>{year}: {grade}, {n} forces</source>
            <translation>
                <numerusform>{year}: {grade}, {n} heddlu</numerusform>
                <numerusform>{year}: {grade}, {n} heddlu</numerusform>
                <numerusform>{year}: {grade}, {n} heddlu</numerusform>
                <numerusform>{year}: {grade}, {n} heddlu</numerusform>
                <numerusform>{year}: {grade}, {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/table.py" />
            <source>Other forces</source>
            <translation>Heddluoedd eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/grades/table.py" />
            <source>Force</source>
            <translation>Heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/tile.py" />
            <source>{first} and {second}</source>
            <translation>{first} a {second}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/figures/tile.py" />
            <source>not stated</source>
            <translation>heb ei nodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>it gave no answer that is understood</source>
            <translation>ni chafwyd ateb y gellir ei ddeall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>Reading the file took longer than {n} seconds, and was ended.</source>
            <translation>Cymerodd darllen y ffeil fwy na {n} eiliad, a rhoddwyd terfyn arno.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>Choose a smaller file, such as the report by itself, or its web page or text.</source>
            <translation>Dewiswch ffeil lai, megis yr adroddiad ar ei ben ei hun, neu ei dudalen we neu ei destun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>Reading the file took more memory than the {n} MB that it may.</source>
            <translation>Cymerodd darllen y ffeil fwy o gof na'r {n} MB a ganiateir.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>The file broke what reads it, or took more memory than the {n} MB that it may. Nothing was kept.</source>
            <translation>Torrodd y ffeil yr hyn sy'n ei darllen, neu cymerodd fwy o gof na'r {n} MB a ganiateir. Ni chadwyd dim.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>Choose another copy of the report: its PDF from the inspectorate's site, its web page or its text.</source>
            <translation>Dewiswch gopi arall o'r adroddiad: ei PDF o wefan yr arolygiaeth, ei dudalen we neu ei destun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>The file could not be read: {reason}.</source>
            <translation>Ni ellid darllen y ffeil: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/apart.py" />
            <source>Send the file to the makers of PEEL Viewer, if you may: it is a fault of the program's.</source>
            <translation>Anfonwch y ffeil at wneuthurwyr PEEL Viewer, os cewch: ar y rhaglen y mae'r bai.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>The page that was saved and imported</source>
            <translation>Y dudalen a gadwyd ac a fewnforiwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>The published report</source>
            <translation>Yr adroddiad a gyhoeddwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>The published page</source>
            <translation>Y dudalen a gyhoeddwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>Innovative practice</source>
            <translation>Arfer arloesol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/assembling/assemble.py" />
            <source>Table</source>
            <translation>Tabl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Reading</source>
            <translation>Darllen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Recognising</source>
            <translation>Adnabod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Writing</source>
            <translation>Ysgrifennu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Nothing in the file reads as the text of a report.</source>
            <translation>Nid oes dim yn y ffeil sy'n darllen fel testun adroddiad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Look whether it is the right file, and whether its text can be marked and copied in another program.</source>
            <translation>Edrychwch ai hon yw'r ffeil gywir, ac a ellir marcio a chopïo ei thestun mewn rhaglen arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/importing.py" />
            <source>Few of its words are English or Welsh: the letters in the file may be wrong. Compare the text with the pages' pictures.</source>
            <translation>Ychydig o'i geiriau sy'n Saesneg neu'n Gymraeg: gall y llythrennau yn y ffeil fod yn anghywir. Cymharwch y testun â lluniau'r tudalennau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/importing.py" />
            <source>{n} pages have no text, as they are empty or pictures: {list}.</source>
            <translation>
                <numerusform>Nid oes testun ar {n} o dudalennau, gan eu bod yn wag neu'n lluniau: {list}.</numerusform>
                <numerusform>Nid oes testun ar {n} tudalen, gan ei bod yn wag neu'n llun: {list}.</numerusform>
                <numerusform>Nid oes testun ar {n} o dudalennau, gan eu bod yn wag neu'n lluniau: {list}.</numerusform>
                <numerusform>Nid oes testun ar {n} o dudalennau, gan eu bod yn wag neu'n lluniau: {list}.</numerusform>
                <numerusform>Nid oes testun ar {n} o dudalennau, gan eu bod yn wag neu'n lluniau: {list}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/page_picture.py" />
            <source>The page cannot be shown.</source>
            <translation>Ni ellir dangos y dudalen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/page_picture.py" />
            <source>Look at it in another program.</source>
            <translation>Edrychwch arni mewn rhaglen arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>A picture stands here of which the file has no words: {name}</source>
            <translation>Mae llun yma nad oes gan y ffeil eiriau amdano: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>No heading was found for this row of the table of grades: {name}</source>
            <translation>Ni chafwyd pennawd ar gyfer y rhes hon o dabl y graddau: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>This grade is taken from the words of a picture: {words}</source>
            <translation>Cymerwyd y radd hon o eiriau llun: {words}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>The table of grades says {listed}, and the badge here {grade}.</source>
            <translation>Mae tabl y graddau'n dweud {listed}, a'r bathodyn yma {grade}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>No grade could be read for this area: {name}</source>
            <translation>Ni ellid darllen gradd ar gyfer y maes hwn: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>The file shows no grade in words; it is taken from the sentence “{sentence}”</source>
            <translation>Nid yw'r ffeil yn dangos gradd mewn geiriau; fe'i cymerwyd o'r frawddeg “{sentence}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>The picture of the grade is called {name}, which says the same.</source>
            <translation>Enw llun y radd yw {name}, sy'n dweud yr un peth.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/areas.py" />
            <source>The picture of the grade is called {name}, which says something else.</source>
            <translation>Enw llun y radd yw {name}, sy'n dweud rhywbeth arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/boxes.py" />
            <source>The file does not show where this box ends.</source>
            <translation>Nid yw'r ffeil yn dangos ble mae'r blwch hwn yn gorffen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/figures.py" />
            <source>Figure {number} follows figure {last}.</source>
            <translation>Mae ffigur {number} yn dilyn ffigur {last}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/headings.py" />
            <source>The file's own levels of headings contradict one another; this one is taken from its wording.</source>
            <translation>Mae lefelau penawdau'r ffeil ei hun yn gwrth-ddweud ei gilydd; cymerwyd hon o'i geiriad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/headings.py" />
            <source>A heading of the contents was not found: {title}</source>
            <translation>Ni chafwyd pennawd sydd yn y cynnwys: {title}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/identity.py" />
            <source>The file does not say whose report it is.</source>
            <translation>Nid yw'r ffeil yn dweud adroddiad pwy ydyw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/identity.py" />
            <source>No force of this name is in the library's table of forces: {name}</source>
            <translation>Nid oes heddlu o'r enw hwn yn nhabl heddluoedd y llyfrgell: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/identity.py" />
            <source>The file does not say which year's inspection it is of.</source>
            <translation>Nid yw'r ffeil yn dweud o arolygiad pa flwyddyn y mae.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/identity.py" />
            <source>The file does not say what was inspected.</source>
            <translation>Nid yw'r ffeil yn dweud beth a arolygwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/identity.py" />
            <source>The file does not say when it was published.</source>
            <translation>Nid yw'r ffeil yn dweud pryd y'i cyhoeddwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/indicators.py" />
            <source>A name beside which no value was found.</source>
            <translation>Enw na chafwyd gwerth wrth ei ymyl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>Grades in a row: the steps of a scale, or a table that could not be read.</source>
            <translation>Graddau mewn rhes: camau graddfa, neu dabl na ellid ei ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>Other words stand between this grade and the heading that it is taken to judge.</source>
            <translation>Mae geiriau eraill rhwng y radd hon a'r pennawd y cymerir ei bod yn ei farnu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>It is not clear what this grade judges.</source>
            <translation>Nid yw'n glir beth y mae'r radd hon yn ei farnu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>The table says “{name}”; taken for the heading with the most like words.</source>
            <translation>Mae'r tabl yn dweud “{name}”; cymerwyd y pennawd â'r geiriau tebycaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>This grade was not given in {year}; it stands as text.</source>
            <translation>Ni roddid y radd hon yn {year}; mae'n sefyll fel testun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/judgments.py" />
            <source>The report says {grades} in different places.</source>
            <translation>Mae'r adroddiad yn dweud {grades} mewn gwahanol leoedd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/notes.py" />
            <source>The file has no note of the mark {mark}.</source>
            <translation>Nid oes gan y ffeil nodyn i'r marc {mark}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/recognise/notes.py" />
            <source>A note that nothing in the file marks; it stands as text.</source>
            <translation>Nodyn nad oes dim yn y ffeil yn ei farcio; mae'n sefyll fel testun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Title page</source>
            <translation>Tudalen deitl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Contents page</source>
            <translation>Tudalen gynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Heading</source>
            <translation>Pennawd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Paragraph</source>
            <translation>Paragraff</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Bullet point</source>
            <translation>Pwynt bwled</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Quotation</source>
            <translation>Dyfyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Grade</source>
            <translation>Gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Area for improvement</source>
            <translation>Maes i'w wella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Cause of concern</source>
            <translation>Achos pryder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Recommendation</source>
            <translation>Argymhelliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Explanation</source>
            <translation>Esboniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Title of a figure</source>
            <translation>Teitl ffigur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Source of a figure</source>
            <translation>Ffynhonnell ffigur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Note below a table</source>
            <translation>Nodyn o dan dabl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Picture</source>
            <translation>Llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Heading of numbers</source>
            <translation>Pennawd rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Name of a number</source>
            <translation>Enw rhif</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Value</source>
            <translation>Gwerth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Left over</source>
            <translation>Dros ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Whose report it is</source>
            <translation>Adroddiad pwy ydyw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>What is to improve</source>
            <translation>Beth sydd i'w wella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Headings</source>
            <translation>Penawdau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Order</source>
            <translation>Trefn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Subtitle</source>
            <translation>Is-deitl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Year</source>
            <translation>Blwyddyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Cycle</source>
            <translation>Cylch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Pillar</source>
            <translation>Piler</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Publisher</source>
            <translation>Cyhoeddwr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Published</source>
            <translation>Cyhoeddwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>ISBN</source>
            <translation>Rhif ISBN</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/review_outline.py" />
            <source>The file</source>
            <translation>Y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/revising.py" />
            <source>The report was imported from another file meanwhile.</source>
            <translation>Mewnforiwyd yr adroddiad o ffeil arall yn y cyfamser.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/revising.py" />
            <source>Close the review, and open that of the new one.</source>
            <translation>Caewch yr adolygiad, ac agorwch un yr adroddiad newydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/revising.py" />
            <source>What was made of the file is no sound report ({reason}).</source>
            <translation>Nid yw'r hyn a wnaed o'r ffeil yn adroddiad cywir ({reason}).</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/encodings.py" />
            <source>The file says that its letters are {said}, but they are {encoding}.</source>
            <translation>Mae'r ffeil yn dweud mai {said} yw ei llythrennau, ond {encoding} ydynt.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/encodings.py" />
            <source>Some letters of the file could not be read; they stand as �.</source>
            <translation>Ni ellid darllen rhai o lythrennau'r ffeil; maent yn sefyll fel �.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/encodings.py" />
            <source>The file had zero bytes among its letters; they were left out.</source>
            <translation>Roedd beitiau sero ymhlith llythrennau'r ffeil; fe'u gadawyd allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>a PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>a web page</source>
            <translation>tudalen we</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>a web page saved in one file</source>
            <translation>tudalen we a gadwyd mewn un ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>text</source>
            <translation>testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>This is a folder or a device, and no file.</source>
            <translation>Ffolder neu ddyfais yw hon, ac nid ffeil.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>Choose the file of the report itself.</source>
            <translation>Dewiswch ffeil yr adroddiad ei hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>Ni ellir darllen y ffeil ({reason}).</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>Check that it is there, and that you may read it.</source>
            <translation>Gwiriwch ei bod yno, a bod hawl gennych i'w darllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>The file is empty.</source>
            <translation>Mae'r ffeil yn wag.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>Save or download it again: what was saved has nothing in it.</source>
            <translation>Cadwch neu lawrlwythwch hi eto: nid oes dim yn yr hyn a gadwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>The file's name ends in .{ending}, but it is {kind}, and was read as that.</source>
            <translation>Mae enw'r ffeil yn gorffen â .{ending}, ond {kind} ydyw, ac fel hynny y'i darllenwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>The file has nothing in it but white space.</source>
            <translation>Nid oes dim yn y ffeil ond gofod gwyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>Save or download it again, or choose another file.</source>
            <translation>Cadwch neu lawrlwythwch hi eto, neu dewiswch ffeil arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>The file is too large: it has {size} MB, and {largest} MB are read.</source>
            <translation>Mae'r ffeil yn rhy fawr: mae ynddi {size} MB, a darllenir {largest} MB.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/kinds.py" />
            <source>Choose the report by itself, without what was joined to it.</source>
            <translation>Dewiswch yr adroddiad ar ei ben ei hun, heb yr hyn a gysylltwyd ag ef.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf/group.py" />
            <source>The page ends with a sentence in a full line: the paragraph may go on with the next.</source>
            <translation>Mae'r dudalen yn gorffen â brawddeg mewn llinell lawn: gall y paragraff fynd ymlaen â'r nesaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf/pieces.py" />
            <source>Read as “{word}”, perhaps “{other}”: the hyphen at the end of a line may belong to the word.</source>
            <translation>Darllenwyd fel “{word}”, “{other}” efallai: gall y cysylltnod ar ddiwedd llinell berthyn i'r gair.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf/reader.py" />
            <source>The words lie unseen behind pictures of pages: they came from recognition and may be wrong.</source>
            <translation>Mae'r geiriau'n anweledig y tu ôl i luniau o dudalennau: daethant o adnabod testun a gallant fod yn anghywir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/pdf/reader.py" />
            <source>{n} lines that nobody can see on the pages were left out.</source>
            <translation>
                <numerusform>Hepgorwyd {n} o linellau na all neb eu gweld ar y tudalennau.</numerusform>
                <numerusform>Hepgorwyd {n} llinell na all neb ei gweld ar y tudalennau.</numerusform>
                <numerusform>Hepgorwyd {n} linell na all neb eu gweld ar y tudalennau.</numerusform>
                <numerusform>Hepgorwyd {n} llinell na all neb eu gweld ar y tudalennau.</numerusform>
                <numerusform>Hepgorwyd {n} o linellau na all neb eu gweld ar y tudalennau.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>A page of the file is packed so that it would become larger than {n} MB.</source>
            <translation>Paciwyd tudalen o'r ffeil fel y byddai'n mynd yn fwy na {n} MB.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file is damaged, or was made to do harm. Download the report again from the inspectorate's site.</source>
            <translation>Mae'r ffeil wedi'i difrodi, neu fe'i gwnaed i wneud niwed. Lawrlwythwch yr adroddiad eto o wefan yr arolygiaeth.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has {n} pages, more than are read.</source>
            <translation>
                <numerusform>Mae {n} o dudalennau yn y ffeil, mwy nag a ddarllenir.</numerusform>
                <numerusform>Mae {n} dudalen yn y ffeil, mwy nag a ddarllenir.</numerusform>
                <numerusform>Mae {n} o dudalennau yn y ffeil, mwy nag a ddarllenir.</numerusform>
                <numerusform>Mae {n} o dudalennau yn y ffeil, mwy nag a ddarllenir.</numerusform>
                <numerusform>Mae {n} o dudalennau yn y ffeil, mwy nag a ddarllenir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Save the report's own pages to a file by themselves, and choose that.</source>
            <translation>Cadwch dudalennau'r adroddiad ei hun mewn ffeil ar eu pen eu hunain, a dewiswch honno.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file is cut short or damaged and had to be repaired. {n} pages were found, and what came after them may be missing.</source>
            <translation>
                <numerusform>Torrwyd y ffeil yn fyr neu fe'i difrodwyd, a bu rhaid ei hatgyweirio. Cafwyd {n} o dudalennau, a gall yr hyn a ddeuai ar eu hôl fod ar goll.</numerusform>
                <numerusform>Torrwyd y ffeil yn fyr neu fe'i difrodwyd, a bu rhaid ei hatgyweirio. Cafwyd {n} dudalen, a gall yr hyn a ddeuai ar ei hôl fod ar goll.</numerusform>
                <numerusform>Torrwyd y ffeil yn fyr neu fe'i difrodwyd, a bu rhaid ei hatgyweirio. Cafwyd {n} o dudalennau, a gall yr hyn a ddeuai ar eu hôl fod ar goll.</numerusform>
                <numerusform>Torrwyd y ffeil yn fyr neu fe'i difrodwyd, a bu rhaid ei hatgyweirio. Cafwyd {n} o dudalennau, a gall yr hyn a ddeuai ar eu hôl fod ar goll.</numerusform>
                <numerusform>Torrwyd y ffeil yn fyr neu fe'i difrodwyd, a bu rhaid ei hatgyweirio. Cafwyd {n} o dudalennau, a gall yr hyn a ddeuai ar eu hôl fod ar goll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has {n} other files attached to it. None was opened.</source>
            <translation>
                <numerusform>Mae {n} o ffeiliau eraill ynghlwm wrth y ffeil. Nid agorwyd yr un.</numerusform>
                <numerusform>Mae {n} ffeil arall ynghlwm wrth y ffeil. Ni chafodd ei hagor.</numerusform>
                <numerusform>Mae {n} o ffeiliau eraill ynghlwm wrth y ffeil. Nid agorwyd yr un.</numerusform>
                <numerusform>Mae {n} o ffeiliau eraill ynghlwm wrth y ffeil. Nid agorwyd yr un.</numerusform>
                <numerusform>Mae {n} o ffeiliau eraill ynghlwm wrth y ffeil. Nid agorwyd yr un.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has a form. What was filled in is not read.</source>
            <translation>Mae ffurflen yn y ffeil. Ni ddarllenir yr hyn a lanwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Some pages are damaged and could not be read. Pages: {list}.</source>
            <translation>Mae rhai tudalennau wedi'u difrodi ac ni ellid eu darllen. Tudalennau: {list}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Some letters have no meaning in the file, and may be wrong in the text. Pages: {list}.</source>
            <translation>Nid oes ystyr i rai llythrennau yn y ffeil, a gallant fod yn anghywir yn y testun. Tudalennau: {list}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>A password is needed to open the file.</source>
            <translation>Mae angen cyfrinair i agor y ffeil.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Open it in a PDF reader with its password, print or save it as a PDF without one, and choose that.</source>
            <translation>Agorwch hi mewn darllenydd PDF â'i chyfrinair, argraffwch neu cadwch hi fel PDF heb un, a dewiswch hwnnw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has no pages.</source>
            <translation>Nid oes tudalennau yn y ffeil.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file's pages have nothing on them.</source>
            <translation>Nid oes dim ar dudalennau'r ffeil.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file is cut short: its end is missing, and nothing of it can be read.</source>
            <translation>Torrwyd y ffeil yn fyr: mae ei diwedd ar goll, ac ni ellir darllen dim ohoni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file is damaged, and nothing of it can be read.</source>
            <translation>Mae'r ffeil wedi'i difrodi, ac ni ellir darllen dim ohoni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Whoever made the file has switched off copying. It is read here for you, as a reader for the screen may; ask them before you pass its words on.</source>
            <translation>Mae gwneuthurwr y ffeil wedi diffodd copïo. Fe'i darllenir yma i chi, fel y caiff darllenydd sgrin; gofynnwch iddynt cyn i chi drosglwyddo ei geiriau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>There is no text in the file, only pictures of pages, as a scanner makes them.</source>
            <translation>Nid oes testun yn y ffeil, dim ond lluniau o dudalennau, fel y mae sganiwr yn eu gwneud.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Look for the report's own PDF or web page, or have the text recognised by a program for scans first.</source>
            <translation>Chwiliwch am PDF neu dudalen we'r adroddiad ei hun, neu trefnwch i raglen sganiau adnabod y testun yn gyntaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The letters of the file can be seen, but it does not say which they are, so that they cannot be read.</source>
            <translation>Gellir gweld llythrennau'r ffeil, ond nid yw'n dweud pa rai ydynt, felly ni ellir eu darllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>Look for another edition of the report: its web page, or the PDF from the inspectorate's site.</source>
            <translation>Chwiliwch am argraffiad arall o'r adroddiad: ei dudalen we, neu'r PDF o wefan yr arolygiaeth.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has scripts. None was run.</source>
            <translation>Mae sgriptiau yn y ffeil. Ni redwyd yr un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has links that start programs. None was started.</source>
            <translation>Mae dolenni sy'n cychwyn rhaglenni yn y ffeil. Ni chychwynnwyd yr un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has links to other files. None was opened.</source>
            <translation>Mae dolenni at ffeiliau eraill yn y ffeil. Nid agorwyd yr un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has a button that sends what is filled in. Nothing was sent.</source>
            <translation>Mae botwm yn y ffeil sy'n anfon yr hyn a lenwir. Nid anfonwyd dim.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/pdf_checks.py" />
            <source>The file has comments or marks that somebody added. They are not read.</source>
            <translation>Mae sylwadau neu farciau a ychwanegodd rhywun yn y ffeil. Ni ddarllenir hwy.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/plain_text.py" />
            <source>Choose a file with the report’s text.</source>
            <translation>Dewiswch ffeil sydd â thestun yr adroddiad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/plain_text.py" />
            <source>The text was broken at {width} characters; its lines were joined to paragraphs.</source>
            <translation>Torrwyd y testun ar {width} nod; unwyd ei linellau'n baragraffau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/plain_text.py" />
            <source>{n} lines were left out: page numbers, running heads and rules.</source>
            <translation>
                <numerusform>Hepgorwyd {n} o linellau: rhifau tudalennau, penawdau rhedeg a llinellau rhannu.</numerusform>
                <numerusform>Hepgorwyd {n} llinell: rhif tudalen, pennawd rhedeg neu linell rannu.</numerusform>
                <numerusform>Hepgorwyd {n} o linellau: rhifau tudalennau, penawdau rhedeg a llinellau rhannu.</numerusform>
                <numerusform>Hepgorwyd {n} o linellau: rhifau tudalennau, penawdau rhedeg a llinellau rhannu.</numerusform>
                <numerusform>Hepgorwyd {n} o linellau: rhifau tudalennau, penawdau rhedeg a llinellau rhannu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a picture, which has no text to read.</source>
            <translation>Llun yw hwn, heb destun i'w ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is an e-mail.</source>
            <translation>E-bost yw hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Save the report that is attached to it, and choose that.</source>
            <translation>Cadwch yr adroddiad sydd ynghlwm wrtho, a dewiswch hwnnw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Choose the report's PDF, the web page saved from the inspectorate's site, or its text.</source>
            <translation>Dewiswch PDF yr adroddiad, y dudalen we a gadwyd o wefan yr arolygiaeth, neu ei destun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Open it in the program that made it, save it as PDF, and choose that.</source>
            <translation>Agorwch ef yn y rhaglen a'i gwnaeth, cadwch ef fel PDF, a dewiswch hwnnw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Unpack it first, then choose the report that is in it.</source>
            <translation>Dadbaciwch ef yn gyntaf, yna dewiswch yr adroddiad sydd ynddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a document of rich text (RTF).</source>
            <translation>Dogfen testun cyfoethog (RTF) yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a film or a recording.</source>
            <translation>Ffilm neu recordiad yw hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a program and no document. It was not started.</source>
            <translation>Rhaglen yw hon ac nid dogfen. Ni chychwynnwyd hi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is an archive of files.</source>
            <translation>Archif o ffeiliau yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is data for programs (JSON).</source>
            <translation>Data ar gyfer rhaglenni (JSON) yw hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is PostScript, made for a printer.</source>
            <translation>PostScript yw hwn, a wnaed ar gyfer argraffydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a database.</source>
            <translation>Cronfa ddata yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a link to a page, and not the page.</source>
            <translation>Dolen at dudalen yw hon, ac nid y dudalen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Open it in your browser, save the page with all that is in it, and choose that.</source>
            <translation>Agorwch hi yn eich porwr, cadwch y dudalen gyda phopeth sydd ynddi, a dewiswch honno.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a page in Safari's own form.</source>
            <translation>Tudalen yn ffurf Safari ei hun yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Open it in your browser, save it as a web page or PDF, and choose that.</source>
            <translation>Agorwch hi yn eich porwr, cadwch hi fel tudalen we neu PDF, a dewiswch hwnnw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a Word document.</source>
            <translation>Dogfen Word yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a spreadsheet.</source>
            <translation>Taenlen yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a presentation.</source>
            <translation>Cyflwyniad yw hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a text document of LibreOffice.</source>
            <translation>Dogfen destun LibreOffice yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a document of LibreOffice.</source>
            <translation>Dogfen LibreOffice yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is an electronic book.</source>
            <translation>Llyfr electronig yw hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is an XPS document.</source>
            <translation>Dogfen XPS yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a pack of reports, and no published report.</source>
            <translation>Pecyn o adroddiadau yw hwn, ac nid adroddiad cyhoeddedig.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Open it as a pack: its reports are taken into your library.</source>
            <translation>Agorwch ef fel pecyn: derbynnir ei adroddiadau i'ch llyfrgell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a ZIP archive of files. Nothing of it was unpacked.</source>
            <translation>Archif ZIP o ffeiliau yw hon. Ni ddadbaciwyd dim ohoni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a document that is locked with a password.</source>
            <translation>Dogfen wedi'i chloi â chyfrinair yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>Open it in the program that made it, save it as PDF without a password, and choose that.</source>
            <translation>Agorwch hi yn y rhaglen a'i gwnaeth, cadwch hi fel PDF heb gyfrinair, a dewiswch hwnnw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a Word document of an old kind.</source>
            <translation>Dogfen Word o hen fath yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is a document of an old office program.</source>
            <translation>Dogfen hen raglen swyddfa yw hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/refusals.py" />
            <source>This is no kind of file that PEEL Viewer reads.</source>
            <translation>Nid yw hwn yn fath o ffeil y mae PEEL Viewer yn ei ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/text/pieces.py" />
            <source>There is no note for the raised number {mark}.</source>
            <translation>Nid oes nodyn i'r rhif uchel {mark}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/text/pieces.py" />
            <source>“{word}” may end with the mark of note {mark}, which the file does not have.</source>
            <translation>Gall “{word}” orffen â marc nodyn {mark}, nad yw yn y ffeil.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/text/pieces.py" />
            <source>The columns of this table were told by its numbers alone.</source>
            <translation>Wrth ei rifau'n unig y gwahaniaethwyd colofnau'r tabl hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>The archive holds archives in one another without end.</source>
            <translation>Mae'r archif yn dal archifau y tu mewn i'w gilydd heb ddiwedd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>Save the page again from the website.</source>
            <translation>Cadwch y dudalen eto o'r wefan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>The archive holds no web page.</source>
            <translation>Nid oes tudalen we yn yr archif.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>Save the page again as “Web page, single file”.</source>
            <translation>Cadwch y dudalen eto fel “Tudalen we, un ffeil”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>The page in the archive is empty.</source>
            <translation>Mae'r dudalen yn yr archif yn wag.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/web/archive.py" />
            <source>The archive held {n} other parts (pictures, styles, scripts); they were left out.</source>
            <translation>
                <numerusform>Roedd {n} o rannau eraill (lluniau, arddulliau, sgriptiau) yn yr archif; fe'u gadawyd allan.</numerusform>
                <numerusform>Roedd {n} rhan arall (lluniau, arddulliau, sgriptiau) yn yr archif; fe'i gadawyd allan.</numerusform>
                <numerusform>Roedd {n} o rannau eraill (lluniau, arddulliau, sgriptiau) yn yr archif; fe'u gadawyd allan.</numerusform>
                <numerusform>Roedd {n} rhan arall (lluniau, arddulliau, sgriptiau) yn yr archif; fe'u gadawyd allan.</numerusform>
                <numerusform>Roedd {n} o rannau eraill (lluniau, arddulliau, sgriptiau) yn yr archif; fe'u gadawyd allan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had scripts; they were left out and not run.</source>
            <translation>Roedd sgriptiau ar y dudalen; fe'u gadawyd allan ac ni redwyd hwy.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had other pages, films or plug-ins inside it; they were left out and not opened.</source>
            <translation>Roedd tudalennau eraill, ffilmiau neu ategion y tu mewn i'r dudalen; fe'u gadawyd allan ac ni agorwyd hwy.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had forms to fill in; they were left out.</source>
            <translation>Roedd ffurflenni i'w llenwi ar y dudalen; fe'u gadawyd allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page wanted to send its reader to another; it was not followed.</source>
            <translation>Roedd y dudalen am anfon ei darllenydd at un arall; ni ddilynwyd hi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had links that run scripts or open files; their words were kept without the links.</source>
            <translation>Roedd dolenni ar y dudalen sy'n rhedeg sgriptiau neu'n agor ffeiliau; cadwyd eu geiriau heb y dolenni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had drawings; words within them were left out.</source>
            <translation>Roedd darluniau ar y dudalen; gadawyd allan y geiriau ynddynt.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had hidden pictures that tell somebody who opens it; they were not fetched.</source>
            <translation>Roedd lluniau cudd ar y dudalen sy'n dweud wrth rywun pwy sy'n ei hagor; ni nôlwyd hwy.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page could not be read to its end.</source>
            <translation>Ni ellid darllen y dudalen i'w diwedd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page defined abbreviations of its own; they were left as they are written.</source>
            <translation>Roedd y dudalen yn diffinio ei byrfoddau ei hun; gadawyd hwy fel y'u hysgrifennwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page has no end; the file may be cut short.</source>
            <translation>Nid oes diwedd i'r dudalen; gall y ffeil fod wedi'i thorri'n fyr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The report has {n} pictures, in the folder {folder} beside the page; they were not read.</source>
            <translation>
                <numerusform>Mae gan yr adroddiad {n} o luniau, yn y ffolder {folder} wrth ymyl y dudalen; ni ddarllenwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} llun, yn y ffolder {folder} wrth ymyl y dudalen; ni ddarllenwyd ef.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} o luniau, yn y ffolder {folder} wrth ymyl y dudalen; ni ddarllenwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} llun, yn y ffolder {folder} wrth ymyl y dudalen; ni ddarllenwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} o luniau, yn y ffolder {folder} wrth ymyl y dudalen; ni ddarllenwyd hwy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The report has {n} pictures on the website; they were not fetched.</source>
            <translation>
                <numerusform>Mae gan yr adroddiad {n} o luniau ar y wefan; ni nôlwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} llun ar y wefan; ni nôlwyd ef.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} o luniau ar y wefan; ni nôlwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} llun ar y wefan; ni nôlwyd hwy.</numerusform>
                <numerusform>Mae gan yr adroddiad {n} o luniau ar y wefan; ni nôlwyd hwy.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web/remarks.py" />
            <source>The page had text that its readers do not see; it was left out. The longest begins “{words}”.</source>
            <translation>Roedd testun ar y dudalen na wêl ei darllenwyr; fe'i gadawyd allan. Mae'r hiraf yn dechrau “{words}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web_page.py" />
            <source>The page has no text of a report.</source>
            <translation>Nid oes testun adroddiad ar y dudalen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/sources/web_page.py" />
            <source>Open it in a browser, wait until the text is shown, and save it again.</source>
            <translation>Agorwch hi mewn porwr, arhoswch nes dangosir y testun, a chadwch hi eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/working_list.py" />
            <source>The working list of the import cannot be read: {file}</source>
            <translation>Ni ellir darllen rhestr waith y mewnforiad: {file}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/importers/working_list.py" />
            <source>Import the report anew to review it; the report itself is not touched.</source>
            <translation>Mewnforiwch yr adroddiad o'r newydd i'w adolygu; ni chyffyrddir â'r adroddiad ei hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>Only the first {count} rows were read</source>
            <translation>Dim ond y {count} rhes gyntaf a ddarllenwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>{reference} is tracked here no longer; track it again to take it in</source>
            <translation>Nid yw {reference} yn cael ei ddilyn yma mwyach; dilynwch ef eto i’w gymryd i mewn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>{field} is the report's and stays as it is</source>
            <translation>Eiddo'r adroddiad yw {field}, ac mae'n aros fel y mae</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>“{text}” cannot be a value of {field}</source>
            <translation>Ni all “{text}” fod yn werth i {field}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>it says nothing of what is asked</source>
            <translation>nid yw'n dweud dim am yr hyn a ofynnir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/merging.py" />
            <source>Row {n}: {why}</source>
            <translation>Rhes {n}: {why}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/reading.py" />
            <source>{name} is too large to be a list of improvements.</source>
            <translation>Mae {name} yn rhy fawr i fod yn rhestr o welliannau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/reading.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>Ni ellir darllen {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/reading.py" />
            <source>{name} cannot be read as a workbook or CSV file. Save it again as one, and try once more.</source>
            <translation>Ni ellir darllen {name} fel llyfr gwaith na ffeil CSV. Cadwch hi eto fel un ohonynt, a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/reading.py" />
            <source>{name} has no column “What is asked”: it is no list of improvements that this program exported.</source>
            <translation>Nid oes gan {name} golofn “What is asked”: nid yw'n rhestr o welliannau a allforiwyd gan y rhaglen hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>Owner</source>
            <translation>Perchennog</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>Status</source>
            <translation>Statws</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>Month due</source>
            <translation>Mis dyledus</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>Nothing</source>
            <translation>Dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>No report</source>
            <translation>Dim adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>No question</source>
            <translation>Dim cwestiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>No owner</source>
            <translation>Dim perchennog</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>No date set</source>
            <translation>Dim dyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/rows.py" />
            <source>Due: {date}</source>
            <translation>Erbyn: {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Reference</source>
            <translation>Cyfeirnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>What is asked</source>
            <translation>Beth a ofynnir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Section</source>
            <translation>Adran</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Page</source>
            <translation>Tudalen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Last page</source>
            <translation>Tudalen olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Lead</source>
            <translation>Arweinydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Board</source>
            <translation>Bwrdd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Day of publication</source>
            <translation>Diwrnod cyhoeddi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Inspectorate’s deadline</source>
            <translation>Dyddiad cau'r arolygiaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Its wording</source>
            <translation>Ei eiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Target date</source>
            <translation>Dyddiad targed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Force’s status</source>
            <translation>Statws yr heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Superseded by</source>
            <translation>Disodlwyd gan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Inspectorate’s status</source>
            <translation>Statws yr arolygiaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Rating</source>
            <translation>Sgôr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Actions</source>
            <translation>Camau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Evidence</source>
            <translation>Tystiolaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>undone</source>
            <translation>dadwnaed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>done again</source>
            <translation>ailwnaed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>from a file</source>
            <translation>o ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>January</source>
            <translation>Ionawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>February</source>
            <translation>Chwefror</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>March</source>
            <translation>Mawrth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>April</source>
            <translation>Ebrill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>June</source>
            <translation>Mehefin</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>July</source>
            <translation>Gorffennaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>August</source>
            <translation>Awst</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>September</source>
            <translation>Medi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>October</source>
            <translation>Hydref</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>November</source>
            <translation>Tachwedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>December</source>
            <translation>Rhagfyr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>from {file}</source>
            <translation>o {file}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Tracked</source>
            <translation>Olrheinir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>No longer tracked</source>
            <translation>Nid olrheinir mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Closure authorised</source>
            <translation>Awdurdodwyd cau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>{field} taken out: {value}</source>
            <translation>{field} wedi'i dynnu: {value}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>tracked</source>
            <translation>olrheiniwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>no longer tracked</source>
            <translation>nid olrheinir mwyach</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>{about}, {n} improvements</source>
            <translation>
                <numerusform>{about}, {n} o welliannau</numerusform>
                <numerusform>{about}, {n} gwelliant</numerusform>
                <numerusform>{about}, {n} o welliannau</numerusform>
                <numerusform>{about}, {n} gwelliant</numerusform>
                <numerusform>{about}, {n} o welliannau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Overdue</source>
            <translation>Hwyr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Due soon</source>
            <translation>Dyledus cyn hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Nothing is tracked</source>
            <translation>Nid olrheinir dim</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>{count} tracked</source>
            <translation>
                <numerusform>olrheinir {count}</numerusform>
                <numerusform>olrheinir {count}</numerusform>
                <numerusform>olrheinir {count}</numerusform>
                <numerusform>olrheinir {count}</numerusform>
                <numerusform>olrheinir {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>of {n} reports</source>
            <translation>
                <numerusform>o {n} adroddiad</numerusform>
                <numerusform>o {n} adroddiad</numerusform>
                <numerusform>o {n} adroddiad</numerusform>
                <numerusform>o {n} adroddiad</numerusform>
                <numerusform>o {n} adroddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>of {n} forces</source>
            <translation>
                <numerusform>o {n} heddlu</numerusform>
                <numerusform>o {n} heddlu</numerusform>
                <numerusform>o {n} heddlu</numerusform>
                <numerusform>o {n} heddlu</numerusform>
                <numerusform>o {n} heddlu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Deadline passed {n} days ago</source>
            <translation>
                <numerusform>Aeth y dyddiad heibio {n} diwrnod yn ôl</numerusform>
                <numerusform>Aeth y dyddiad heibio {n} diwrnod yn ôl</numerusform>
                <numerusform>Aeth y dyddiad heibio {n} diwrnod yn ôl</numerusform>
                <numerusform>Aeth y dyddiad heibio {n} diwrnod yn ôl</numerusform>
                <numerusform>Aeth y dyddiad heibio {n} diwrnod yn ôl</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Overdue {n} days</source>
            <translation>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Due today</source>
            <translation>Dyledus heddiw</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/improvements/words.py" />
            <source>Due in {n} days</source>
            <translation>
                <numerusform>Ymhen {n} diwrnod</numerusform>
                <numerusform>Ymhen {n} diwrnod</numerusform>
                <numerusform>Ymhen {n} diwrnod</numerusform>
                <numerusform>Ymhen {n} diwrnod</numerusform>
                <numerusform>Ymhen {n} diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>full text</source>
            <translation>testun llawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Full text</source>
            <translation>Testun llawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>digest</source>
            <translation>crynodeb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Digest. Quote from the published report</source>
            <translation>Crynodeb. Dyfynnwch o'r adroddiad cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Digest. Quote from the published reports</source>
            <translation>Crynodeb. Dyfynnwch o'r adroddiadau cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Digest</source>
            <translation>Crynhoad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>summary of a web page</source>
            <translation>crynodeb o dudalen we</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Summary of the published web page; the report itself is not held</source>
            <translation>Crynodeb o'r dudalen we gyhoeddedig; ni chedwir yr adroddiad ei hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Summaries of published web pages; the reports themselves are not held</source>
            <translation>Crynodebau o dudalennau gwe cyhoeddedig; ni chedwir yr adroddiadau eu hunain</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/editions.py" />
            <source>Summary</source>
            <translation>Crynodeb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Awaiting allocation</source>
            <translation>Yn aros i'w ddyrannu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Not started</source>
            <translation>Heb ddechrau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>In progress</source>
            <translation>Ar waith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Awaiting sign-off</source>
            <translation>Yn aros i'w gymeradwyo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Complete</source>
            <translation>Cyflawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>No further action</source>
            <translation>Dim camau pellach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Superseded</source>
            <translation>Disodlwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Awaiting review</source>
            <translation>Yn aros i'w adolygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Being progressed</source>
            <translation>Ar y gweill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>No further action needed</source>
            <translation>Dim angen camau pellach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>No rating</source>
            <translation>Dim sgôr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Red</source>
            <translation>Coch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/improvements.py" />
            <source>Amber</source>
            <translation>Ambr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/model/library.py" />
            <source>No force</source>
            <translation>Dim heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>{value} earlier</source>
            <translation>{value} cynt</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>ticked</source>
            <translation>wedi'i dicio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>not ticked</source>
            <translation>heb ei dicio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>{n} values on a strip</source>
            <translation>
                <numerusform>{n} o werthoedd ar stribed</numerusform>
                <numerusform>{n} gwerth ar stribed</numerusform>
                <numerusform>{n} o werthoedd ar stribed</numerusform>
                <numerusform>{n} gwerth ar stribed</numerusform>
                <numerusform>{n} o werthoedd ar stribed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>Measure</source>
            <translation>Mesur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>England and Wales</source>
            <translation>Cymru a Lloegr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>Difference</source>
            <translation>Gwahaniaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>{force} from England and Wales</source>
            <translation>{force} o gymharu â Chymru a Lloegr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>from the last to the first</source>
            <translation>o'r olaf i'r cyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/forces_table.py" />
            <source>from the first to the last</source>
            <translation>o'r cyntaf i'r olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_grouping.py" />
            <source>Glossary</source>
            <translation>Geirfa</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_grouping.py" />
            <source>Elsewhere in the report</source>
            <translation>Mewn man arall yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_groups.py" />
            <source>being read</source>
            <translation>yn cael ei ddarllen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_groups.py" />
            <source>{number} of {count}</source>
            <translation>{number} o {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/hit_groups.py" />
            <source>{n} hits</source>
            <translation>
                <numerusform>{n} o ganlyniadau</numerusform>
                <numerusform>{n} canlyniad</numerusform>
                <numerusform>{n} o ganlyniadau</numerusform>
                <numerusform>{n} chanlyniad</numerusform>
                <numerusform>{n} o ganlyniadau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_groups.py" />
            <source>{count} before</source>
            <translation>{count} cyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hit_groups.py" />
            <source>{count} after</source>
            <translation>{count} ar ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Finding</source>
            <translation>Canfyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Indicator</source>
            <translation>Dangosydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>To improve</source>
            <translation>I'w wella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Caveat</source>
            <translation>Cafeat</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Error in print</source>
            <translation>Gwall print</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Your note</source>
            <translation>Eich nodyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>Your mark</source>
            <translation>Eich marc</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/hits.py" />
            <source>in {n} reports</source>
            <translation>
                <numerusform>mewn {n} adroddiad</numerusform>
                <numerusform>mewn {n} adroddiad</numerusform>
                <numerusform>mewn {n} adroddiad</numerusform>
                <numerusform>mewn {n} adroddiad</numerusform>
                <numerusform>mewn {n} adroddiad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/improvements_table.py" />
            <source>Ref.</source>
            <translation>Cyf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/improvements_table.py" />
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/improvements_table.py" />
            <source>Last event</source>
            <translation>Olaf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/improvements_table.py" />
            <source>{title}, {n} improvements</source>
            <translation>
                <numerusform>{title}, {n} o welliannau</numerusform>
                <numerusform>{title}, {n} gwelliant</numerusform>
                <numerusform>{title}, {n} o welliannau</numerusform>
                <numerusform>{title}, {n} gwelliant</numerusform>
                <numerusform>{title}, {n} o welliannau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Edition</source>
            <translation>Argraffiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Findings</source>
            <translation>Canfyddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Concerns</source>
            <translation>Pryderon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Problems</source>
            <translation>Problemau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Where</source>
            <translation>Ble</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/library_table.py" />
            <source>Grade: {label}</source>
            <translation>Gradd: {label}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>{n} marks</source>
            <translation>
                <numerusform>{n} o farciau</numerusform>
                <numerusform>{n} marc</numerusform>
                <numerusform>{n} o farciau</numerusform>
                <numerusform>{n} marc</numerusform>
                <numerusform>{n} o farciau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>Figure {number}</source>
            <translation>Ffigur {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>{n} to improve</source>
            <translation>
                <numerusform>{n} i'w gwella</numerusform>
                <numerusform>{n} i'w wella</numerusform>
                <numerusform>{n} i'w gwella</numerusform>
                <numerusform>{n} i'w gwella</numerusform>
                <numerusform>{n} i'w gwella</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>{closed} of {n} closed</source>
            <translation>caewyd {closed} o {n}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/years_table.py" />
            <source>not comparable with the year before: {why}</source>
            <translation>ni ellir ei gymharu â'r flwyddyn flaenorol: {why}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/years_table.py" />
            <source>Question, improvement or measure</source>
            <translation>Cwestiwn, gwelliant neu fesur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/annotations.py" />
            <source>The mark was changed in another window</source>
            <translation>Newidiwyd y marc mewn ffenestr arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/annotations.py" />
            <source>Yours is kept beside it.</source>
            <translation>Cedwir eich un chi wrth ei ochr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/annotations.py" />
            <source>It was not removed: look at it again.</source>
            <translation>Ni chafodd ei ddileu: edrychwch arno eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/annotations.py" />
            <source>The mark could not be kept</source>
            <translation>Nid oedd modd cadw'r marc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/backups.py" />
            <source>Your data could not be backed up</source>
            <translation>Ni ellid gwneud copi wrth gefn o'ch data</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} improvements tracked</source>
            <translation>
                <numerusform>{n} o welliannau a olrheinir</numerusform>
                <numerusform>{n} gwelliant a olrheinir</numerusform>
                <numerusform>{n} o welliannau a olrheinir</numerusform>
                <numerusform>{n} gwelliant a olrheinir</numerusform>
                <numerusform>{n} o welliannau a olrheinir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} marks in reports</source>
            <translation>
                <numerusform>{n} o farciau mewn adroddiadau</numerusform>
                <numerusform>{n} marc mewn adroddiadau</numerusform>
                <numerusform>{n} o farciau mewn adroddiadau</numerusform>
                <numerusform>{n} marc mewn adroddiadau</numerusform>
                <numerusform>{n} o farciau mewn adroddiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>values added to {n} figures</source>
            <translation>
                <numerusform>gwerthoedd wedi'u hychwanegu at {n} ffigur</numerusform>
                <numerusform>gwerthoedd wedi'u hychwanegu at {n} ffigur</numerusform>
                <numerusform>gwerthoedd wedi'u hychwanegu at {n} ffigur</numerusform>
                <numerusform>gwerthoedd wedi'u hychwanegu at {n} ffigur</numerusform>
                <numerusform>gwerthoedd wedi'u hychwanegu at {n} ffigur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} house styles</source>
            <translation>
                <numerusform>{n} arddull sefydliad</numerusform>
                <numerusform>{n} arddull sefydliad</numerusform>
                <numerusform>{n} arddull sefydliad</numerusform>
                <numerusform>{n} arddull sefydliad</numerusform>
                <numerusform>{n} arddull sefydliad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} sessions</source>
            <translation>
                <numerusform>{n} sesiwn</numerusform>
                <numerusform>{n} sesiwn</numerusform>
                <numerusform>{n} sesiwn</numerusform>
                <numerusform>{n} sesiwn</numerusform>
                <numerusform>{n} sesiwn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>your places in {n} reports</source>
            <translation>
                <numerusform>eich lle mewn {n} adroddiad</numerusform>
                <numerusform>eich lle mewn {n} adroddiad</numerusform>
                <numerusform>eich lle mewn {n} adroddiad</numerusform>
                <numerusform>eich lle mewn {n} adroddiad</numerusform>
                <numerusform>eich lle mewn {n} adroddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} settings</source>
            <translation>
                <numerusform>{n} gosodiad</numerusform>
                <numerusform>{n} gosodiad</numerusform>
                <numerusform>{n} osodiad</numerusform>
                <numerusform>{n} gosodiad</numerusform>
                <numerusform>{n} gosodiad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>It is damaged and cannot be put back.</source>
            <translation>Mae wedi'i ddifrodi ac ni ellir ei adfer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} decks ({names})</source>
            <translation>
                <numerusform>{n} set o sleidiau ({names})</numerusform>
                <numerusform>{n} set o sleidiau ({names})</numerusform>
                <numerusform>{n} set o sleidiau ({names})</numerusform>
                <numerusform>{n} set o sleidiau ({names})</numerusform>
                <numerusform>{n} set o sleidiau ({names})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>{n} decks</source>
            <translation>
                <numerusform>{n} set o sleidiau</numerusform>
                <numerusform>{n} set o sleidiau</numerusform>
                <numerusform>{n} set o sleidiau</numerusform>
                <numerusform>{n} set o sleidiau</numerusform>
                <numerusform>{n} set o sleidiau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/holdings.py" />
            <source>Nothing yet</source>
            <translation>Dim eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data is damaged and could not be mended</source>
            <translation>Mae eich data wedi'i ddifrodi ac ni ellid ei drwsio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data was gone, and no backup of it could be read: the program starts afresh. The backups were left.</source>
            <translation>Roedd eich data wedi mynd, ac ni ellid darllen unrhyw gopi wrth gefn ohono: mae'r rhaglen yn cychwyn o'r newydd. Gadawyd y copïau fel y maent.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data was gone. The backup {backup} was put back; what you did after it is missing.</source>
            <translation>Roedd eich data wedi mynd. Rhoddwyd y copi wrth gefn {backup} yn ôl; mae'r hyn a wnaethoch wedyn ar goll.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data was damaged. It was kept as {name}; there was no backup, so the program starts afresh.</source>
            <translation>Roedd eich data wedi'i ddifrodi. Fe'i cadwyd fel {name}; nid oedd copi wrth gefn, felly mae'r rhaglen yn dechrau o'r newydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data was damaged. It was kept as {name}; there was no backup.</source>
            <translation>Roedd eich data wedi'i ddifrodi. Fe'i cadwyd fel {name}; nid oedd copi wrth gefn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>{n} entries could be read in it and were saved.</source>
            <translation>
                <numerusform>Ni ellid darllen yr un cofnod ({n}) ynddo.</numerusform>
                <numerusform>Gellid darllen {n} cofnod ynddo, ac fe'i hachubwyd.</numerusform>
                <numerusform>Gellid darllen {n} gofnod ynddo, ac fe'u hachubwyd.</numerusform>
                <numerusform>Gellid darllen {n} o gofnodion ynddo, ac fe'u hachubwyd.</numerusform>
                <numerusform>Gellid darllen {n} o gofnodion ynddo, ac fe'u hachubwyd.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data was damaged. It was kept as {name}, and the backup {backup} was put back.</source>
            <translation>Roedd eich data wedi'i ddifrodi. Fe'i cadwyd fel {name}, ac adferwyd y copi wrth gefn {backup}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>{n} entries newer than the backup were saved from the damaged file.</source>
            <translation>
                <numerusform>Nid achubwyd yr un cofnod ({n}) o'r ffeil a ddifrodwyd.</numerusform>
                <numerusform>Achubwyd {n} cofnod sy'n fwy diweddar na'r copi wrth gefn o'r ffeil a ddifrodwyd.</numerusform>
                <numerusform>Achubwyd {n} gofnod sy'n fwy diweddar na'r copi wrth gefn o'r ffeil a ddifrodwyd.</numerusform>
                <numerusform>Achubwyd {n} o gofnodion sy'n fwy diweddar na'r copi wrth gefn o'r ffeil a ddifrodwyd.</numerusform>
                <numerusform>Achubwyd {n} o gofnodion sy'n fwy diweddar na'r copi wrth gefn o'r ffeil a ddifrodwyd.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/repair.py" />
            <source>Your data could not be put back</source>
            <translation>Nid oedd modd rhoi eich data yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>Daily</source>
            <translation>Dyddiol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>Weekly</source>
            <translation>Wythnosol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>Before a change</source>
            <translation>Cyn newid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>The backup was not put back</source>
            <translation>Ni chafodd y copi wrth gefn ei adfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>Choose another one.</source>
            <translation>Dewiswch un arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/backup/restoring.py" />
            <source>it is damaged</source>
            <translation>mae wedi'i ddifrodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Move the file away and start again.</source>
            <translation>Symudwch y ffeil o'r neilltu a dechrau eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>The backup is damaged</source>
            <translation>Mae'r copi wrth gefn wedi'i ddifrodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>a newer version of this program wrote it, in format {found} where this one knows {known}</source>
            <translation>fersiwn mwy newydd o'r rhaglen hon a'i hysgrifennodd, mewn fformat {found} lle mae hwn yn adnabod {known}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data cannot be opened</source>
            <translation>Ni ellir agor eich data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Install the newer version; nothing was changed.</source>
            <translation>Gosodwch y fersiwn mwy newydd; ni newidiwyd dim.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>The deck “{name}” was changed in another window</source>
            <translation>Newidiwyd y cyflwyniad “{name}” mewn ffenestr arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>The deck was changed in another window</source>
            <translation>Newidiwyd y cyflwyniad mewn ffenestr arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>It was not removed: open it and look.</source>
            <translation>Ni chafodd ei ddileu: agorwch ef ac edrych.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>The deck could not be kept</source>
            <translation>Ni ellid cadw'r cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Check that the folder may be written to and has room.</source>
            <translation>Gwiriwch y gellir ysgrifennu i'r ffolder a bod lle ynddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Start the program again: it puts a backup back.</source>
            <translation>Dechreuwch y rhaglen eto: bydd yn adfer copi wrth gefn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>the disk is full</source>
            <translation>mae'r ddisg yn llawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Make room on the disk.</source>
            <translation>Gwnewch le ar y ddisg.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>another program is using it</source>
            <translation>mae rhaglen arall yn ei ddefnyddio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Close that program and try again.</source>
            <translation>Caewch y rhaglen honno a cheisio eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>it may not be written to</source>
            <translation>ni chaniateir ysgrifennu iddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Let yourself write to the file and to its folder.</source>
            <translation>Rhowch hawl i chi'ch hun ysgrifennu i'r ffeil ac i'w ffolder.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>the disk can only be read</source>
            <translation>dim ond darllen o'r ddisg a ganiateir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Use a disk that can be written to.</source>
            <translation>Defnyddiwch ddisg y gellir ysgrifennu iddi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>its folder is not there</source>
            <translation>nid yw ei ffolder yno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Put the folder back, or connect the disk it is on.</source>
            <translation>Rhowch y ffolder yn ôl, neu gysylltu'r ddisg y mae arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>the disk reported a fault</source>
            <translation>rhoddodd y ddisg wybod am nam</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Check the disk, and copy your data to another one.</source>
            <translation>Gwiriwch y ddisg, a chopïo'ch data i un arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/errors.py" />
            <source>Give that file another name.</source>
            <translation>Rhowch enw arall i'r ffeil honno.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/force_values.py" />
            <source>The values of this figure were changed in another window</source>
            <translation>Newidiwyd gwerthoedd y ffigur hwn mewn ffenestr arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/force_values.py" />
            <source>They were left. Do it once more to have yours in place of them.</source>
            <translation>Gadawyd hwy fel y maent. Gwnewch hynny unwaith eto i gael eich rhai chi yn eu lle.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/force_values.py" />
            <source>The values by force could not be kept</source>
            <translation>Ni ellid cadw'r gwerthoedd fesul heddlu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/force_values.py" />
            <source>The values added to {n} figures cannot be read and are not shown: {names}. They stay in your data until you add others there.</source>
            <translation>
                <numerusform>Ni ellir darllen y gwerthoedd a ychwanegwyd at {n} ffigur, ac ni chânt eu dangos: {names}. Maent yn aros yn eich data nes ichi ychwanegu rhai eraill yno.</numerusform>
                <numerusform>Ni ellir darllen y gwerthoedd a ychwanegwyd at {n} ffigur, ac ni chânt eu dangos: {names}. Maent yn aros yn eich data nes ichi ychwanegu rhai eraill yno.</numerusform>
                <numerusform>Ni ellir darllen y gwerthoedd a ychwanegwyd at {n} ffigur, ac ni chânt eu dangos: {names}. Maent yn aros yn eich data nes ichi ychwanegu rhai eraill yno.</numerusform>
                <numerusform>Ni ellir darllen y gwerthoedd a ychwanegwyd at {n} ffigur, ac ni chânt eu dangos: {names}. Maent yn aros yn eich data nes ichi ychwanegu rhai eraill yno.</numerusform>
                <numerusform>Ni ellir darllen y gwerthoedd a ychwanegwyd at {n} ffigur, ac ni chânt eu dangos: {names}. Maent yn aros yn eich data nes ichi ychwanegu rhai eraill yno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/improvements.py" />
            <source>The improvement was changed in another window</source>
            <translation>Newidiwyd y gwelliant mewn ffenestr arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/improvements.py" />
            <source>It is shown as it is now: look, and do it again.</source>
            <translation>Fe'i dangosir fel y mae nawr: edrychwch, a gwnewch ef eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/improvements.py" />
            <source>The improvement could not be kept</source>
            <translation>Ni ellid cadw'r gwelliant</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Choose a file that this program exported.</source>
            <translation>Dewiswch ffeil a allforiwyd gan y rhaglen hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Your data cannot be read</source>
            <translation>Ni ellir darllen eich data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Start the program again.</source>
            <translation>Dechreuwch y rhaglen eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Your data could not be exported</source>
            <translation>Ni ellid allforio eich data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Close other windows of the program and try again.</source>
            <translation>Caewch ffenestri eraill y rhaglen a cheisio eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Your data could not be imported</source>
            <translation>Ni ellid mewnforio eich data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>The file is too large to be an export</source>
            <translation>Mae'r ffeil yn rhy fawr i fod yn allforiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>line {line}, column {column}: no JSON</source>
            <translation>llinell {line}, colofn {column}: nid JSON</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>line {line}: no text in UTF-8</source>
            <translation>llinell {line}: nid testun UTF-8</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>The file is not an export of this program</source>
            <translation>Nid allforiad o'r rhaglen hon yw'r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>The file is an export of another version of this program</source>
            <translation>Allforiad o fersiwn arall o'r rhaglen hon yw'r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>Install the newer version.</source>
            <translation>Gosodwch y fersiwn mwy newydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>The file cannot be read</source>
            <translation>Ni ellir darllen y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>line {line}: nested deeper than {count} levels</source>
            <translation>llinell {line}: wedi'i nythu'n ddyfnach na {count} lefel</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>{part}: this version of the program does not know this part</source>
            <translation>{part}: nid yw'r fersiwn hon o'r rhaglen yn adnabod y rhan hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>{part}: the part is not written as the program writes it</source>
            <translation>{part}: nid fel y mae'r rhaglen yn ei hysgrifennu yr ysgrifennwyd y rhan hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>{part}, entry {n}</source>
            <translation>{part}, cofnod {n}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the value cannot be used</source>
            <translation>ni ellir defnyddio'r gwerth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the values, the file or the day cannot be used</source>
            <translation>ni ellir defnyddio'r gwerthoedd, y ffeil neu'r diwrnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the session cannot be used</source>
            <translation>ni ellir defnyddio'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the improvement cannot be used</source>
            <translation>ni ellir defnyddio'r gwelliant</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the line of the log cannot be used</source>
            <translation>ni ellir defnyddio llinell y log</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>the mark cannot be used</source>
            <translation>ni ellir defnyddio'r marc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/moving/transfer.py" />
            <source>“{name}” is missing</source>
            <translation>mae “{name}” ar goll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/positions.py" />
            <source>Your place in the report could not be kept</source>
            <translation>Ni ellid cadw eich man yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/sessions.py" />
            <source>The session could not be kept</source>
            <translation>Ni ellid cadw'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/settings.py" />
            <source>Your choice could not be kept</source>
            <translation>Ni ellid cadw eich dewis</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/styles.py" />
            <source>The house style could not be kept</source>
            <translation>Ni ellid cadw arddull y sefydliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/user_store.py" />
            <source>A backup was put back in another window. This window shows it now.</source>
            <translation>Adferwyd copi wrth gefn mewn ffenestr arall. Mae'r ffenestr hon yn ei ddangos nawr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/store/user_store.py" />
            <source>{n} decks are damaged and cannot be read: {names}. They stay in your data; a backup may hold them whole.</source>
            <translation>
                <numerusform>Mae {n} o gyflwyniadau wedi'u difrodi ac ni ellir eu darllen: {names}. Maent yn aros yn eich data; gall copi wrth gefn eu dal yn gyfan.</numerusform>
                <numerusform>Mae {n} cyflwyniad wedi'i ddifrodi ac ni ellir ei ddarllen: {names}. Mae'n aros yn eich data; gall copi wrth gefn ei ddal yn gyfan.</numerusform>
                <numerusform>Mae {n} o gyflwyniadau wedi'u difrodi ac ni ellir eu darllen: {names}. Maent yn aros yn eich data; gall copi wrth gefn eu dal yn gyfan.</numerusform>
                <numerusform>Mae {n} o gyflwyniadau wedi'u difrodi ac ni ellir eu darllen: {names}. Maent yn aros yn eich data; gall copi wrth gefn eu dal yn gyfan.</numerusform>
                <numerusform>Mae {n} o gyflwyniadau wedi'u difrodi ac ni ellir eu darllen: {names}. Maent yn aros yn eich data; gall copi wrth gefn eu dal yn gyfan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/store/user_store.py" />
            <source>Wait until everything is kept, and try again.</source>
            <translation>Arhoswch nes bod popeth wedi'i gadw, a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotation_book.py" />
            <source>This was changed in another window since, and stays as it is there</source>
            <translation>Newidiwyd hwn mewn ffenestr arall ers hynny, ac mae'n aros fel y mae yno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/annotator.py" />
            <source>Return highlights, Tab goes to what else can be done</source>
            <translation>Mae Return yn amlygu, ac mae Tab yn mynd at beth arall y gellir ei wneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/annotator.py" />
            <source>Highlighted in {colour}. Ctrl+Z takes it back.</source>
            <translation>Amlygwyd ({colour}). Mae Ctrl+Z yn ei ddadwneud.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/annotator.py" />
            <source>There is no mark here</source>
            <translation>Nid oes marc yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/annotator.py" />
            <source>The mark was removed. Ctrl+Z brings it back.</source>
            <translation>Dilëwyd y marc. Mae Ctrl+Z yn dod ag ef yn ôl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>Yellow</source>
            <translation>Melyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>Pink</source>
            <translation>Pinc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>yellow, with a whole line</source>
            <translation>melyn, â llinell ddi-dor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>green, with a dashed line</source>
            <translation>gwyrdd, â llinell doriadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>blue, with a dotted line</source>
            <translation>glas, â llinell ddotiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>pink, with a double line</source>
            <translation>pinc, â llinell ddwbl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>Highlight</source>
            <translation>Amlygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>Annotation</source>
            <translation>Anodiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>Bookmark</source>
            <translation>Nod tudalen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>{n} bookmarks</source>
            <translation>
                <numerusform>{n} o nodau tudalen</numerusform>
                <numerusform>{n} nod tudalen</numerusform>
                <numerusform>{n} o nodau tudalen</numerusform>
                <numerusform>{n} nod tudalen</numerusform>
                <numerusform>{n} o nodau tudalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>{n} o anodiadau</numerusform>
                <numerusform>{n} anodiad</numerusform>
                <numerusform>{n} o anodiadau</numerusform>
                <numerusform>{n} anodiad</numerusform>
                <numerusform>{n} o anodiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/annotations/colours.py" />
            <source>{n} highlights</source>
            <translation>
                <numerusform>{n} o amlygiadau</numerusform>
                <numerusform>{n} amlygiad</numerusform>
                <numerusform>{n} o amlygiadau</numerusform>
                <numerusform>{n} amlygiad</numerusform>
                <numerusform>{n} o amlygiadau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/mark_list.py" />
            <source>detached</source>
            <translation>wedi'i ddatgysylltu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/mark_list.py" />
            <source>My notes</source>
            <translation>Fy nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Your words</source>
            <translation>Eich geiriau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Kept as you type</source>
            <translation>Cedwir wrth i chi deipio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Remove the mark</source>
            <translation>Dileu'r marc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Name of the bookmark</source>
            <translation>Enw'r nod tudalen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/note_card.py" />
            <source>Write what you think of these words</source>
            <translation>Ysgrifennwch eich barn am y geiriau hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/rows.py" />
            <source>Annotations</source>
            <translation>Anodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/rows.py" />
            <source>Highlights</source>
            <translation>Amlygiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/rows.py" />
            <source>Bookmarks</source>
            <translation>Nodau tudalen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/rows.py" />
            <source>In the other edition</source>
            <translation>Yn yr argraffiad arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/rows.py" />
            <source>Detached: their words are no longer found</source>
            <translation>Wedi'u datgysylltu: ni cheir eu geiriau mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/selection_bar.py" />
            <source>What can be done with the selected words</source>
            <translation>Beth y gellir ei wneud â'r geiriau a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/selection_bar.py" />
            <source>Choose the colour</source>
            <translation>Dewis y lliw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/selection_bar.py" />
            <source>Annotate</source>
            <translation>Anodi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/selection_bar.py" />
            <source>Copy with citation</source>
            <translation>Copïo gyda chyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/selection_bar.py" />
            <source>Track</source>
            <translation>Olrhain</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/shown_marks.py" />
            <source>Select words of the text first</source>
            <translation>Dewiswch eiriau yn y testun yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/shown_marks.py" />
            <source>These are too many words to be marked at once</source>
            <translation>Mae hyn yn ormod o eiriau i'w marcio ar unwaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/annotations/words.py" />
            <source>Today {time}</source>
            <translation>Heddiw {time}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/deferred_imports.py" />
            <source>A part of the program could not be loaded: {reason}. Start the program again.</source>
            <translation>Ni ellid llwytho rhan o'r rhaglen: {reason}. Dechreuwch y rhaglen eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_run.py" />
            <source>There is no PDF, saved web page or text in {folder}.</source>
            <translation>Nid oes PDF, tudalen we a gadwyd na thestun yn {folder}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_run.py" />
            <source>Choose another folder.</source>
            <translation>Dewiswch ffolder arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_run.py" />
            <source>{folder} cannot be looked through: {reason}.</source>
            <translation>Ni ellir edrych drwy {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_run.py" />
            <source>Look whether it is still there, and whether you may read it.</source>
            <translation>Edrychwch a yw yno o hyd, ac a oes hawl gennych i'w ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_steps.py" />
            <source>What was made of the file is no sound report.</source>
            <translation>Nid yw'r hyn a wnaed o'r ffeil yn adroddiad cywir.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_steps.py" />
            <source>Choose another copy of it.</source>
            <translation>Dewiswch gopi arall ohono.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{name} waits for your answer</source>
            <translation>Mae {name} yn aros am eich ateb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Looking through {folder}</source>
            <translation>Yn edrych drwy {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Importing {name}, page {number} of {total}</source>
            <translation>Yn mewnforio {name}, tudalen {number} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Importing {name}</source>
            <translation>Yn mewnforio {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>file {number} of {total}</source>
            <translation>ffeil {number} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{report} is in the library already</source>
            <translation>Mae {report} yn y llyfrgell eisoes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{file} is of the same inspection.</source>
            <translation>Mae {file} am yr un arolygiad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{file} has the same title.</source>
            <translation>Mae'r un teitl gan {file}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Replace it, and your places, slides and added values go over to the new one; what you confirmed or corrected in the old one is lost. Keep both, and the new one stands beside it.</source>
            <translation>Disodlwch ef, ac aiff eich mannau, eich sleidiau a'r gwerthoedd a ychwanegwyd gennych drosodd i'r un newydd; collir yr hyn a gadarnhawyd neu a gywirwyd gennych yn yr hen un. Cadwch y ddau, a saif yr un newydd wrth ei ochr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} things are to be confirmed</source>
            <translation>
                <numerusform>Mae {n} o bethau i'w cadarnhau</numerusform>
                <numerusform>Mae {n} peth i'w gadarnhau</numerusform>
                <numerusform>Mae {n} o bethau i'w cadarnhau</numerusform>
                <numerusform>Mae {n} o bethau i'w cadarnhau</numerusform>
                <numerusform>Mae {n} o bethau i'w cadarnhau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} lines are left over</source>
            <translation>
                <numerusform>mae {n} o linellau dros ben</numerusform>
                <numerusform>mae {n} llinell dros ben</numerusform>
                <numerusform>mae {n} o linellau dros ben</numerusform>
                <numerusform>mae {n} o linellau dros ben</numerusform>
                <numerusform>mae {n} o linellau dros ben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Nothing is to be confirmed.</source>
            <translation>Nid oes dim i'w gadarnhau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{report} was imported</source>
            <translation>Mewnforiwyd {report}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{file} was imported before</source>
            <translation>Mewnforiwyd {file} o'r blaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{file} was not imported</source>
            <translation>Ni fewnforiwyd {file}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{report} was made of this very file. To have it read anew, move that to the bin first.</source>
            <translation>O'r union ffeil hon y gwnaed {report}. I'w darllen o'r newydd, symudwch ef i'r bin yn gyntaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>The report that is in the library stays as it is.</source>
            <translation>Mae'r adroddiad sydd yn y llyfrgell yn aros fel y mae.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} reports imported</source>
            <translation>
                <numerusform>Derbyniwyd {n} o adroddiadau</numerusform>
                <numerusform>Derbyniwyd {n} adroddiad</numerusform>
                <numerusform>Derbyniwyd {n} o adroddiadau</numerusform>
                <numerusform>Derbyniwyd {n} adroddiad</numerusform>
                <numerusform>Derbyniwyd {n} o adroddiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} with something to confirm</source>
            <translation>
                <numerusform>{n} â rhywbeth i'w gadarnhau</numerusform>
                <numerusform>{n} â rhywbeth i'w gadarnhau</numerusform>
                <numerusform>{n} â rhywbeth i'w gadarnhau</numerusform>
                <numerusform>{n} â rhywbeth i'w gadarnhau</numerusform>
                <numerusform>{n} â rhywbeth i'w gadarnhau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} were there already</source>
            <translation>
                <numerusform>roedd {n} yno eisoes</numerusform>
                <numerusform>roedd {n} yno eisoes</numerusform>
                <numerusform>roedd {n} yno eisoes</numerusform>
                <numerusform>roedd {n} yno eisoes</numerusform>
                <numerusform>roedd {n} yno eisoes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} left out</source>
            <translation>
                <numerusform>gadawyd {n} allan</numerusform>
                <numerusform>gadawyd {n} allan</numerusform>
                <numerusform>gadawyd {n} allan</numerusform>
                <numerusform>gadawyd {n} allan</numerusform>
                <numerusform>gadawyd {n} allan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} not imported</source>
            <translation>
                <numerusform>{n} heb eu mewnforio</numerusform>
                <numerusform>{n} heb ei fewnforio</numerusform>
                <numerusform>{n} heb eu mewnforio</numerusform>
                <numerusform>{n} heb eu mewnforio</numerusform>
                <numerusform>{n} heb eu mewnforio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>{n} not read, as you cancelled</source>
            <translation>
                <numerusform>{n} heb eu darllen, am i chi ganslo</numerusform>
                <numerusform>{n} heb ei ddarllen, am i chi ganslo</numerusform>
                <numerusform>{n} heb eu darllen, am i chi ganslo</numerusform>
                <numerusform>{n} heb eu darllen, am i chi ganslo</numerusform>
                <numerusform>{n} heb eu darllen, am i chi ganslo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>and {n} more files</source>
            <translation>
                <numerusform>a {n} ffeil arall</numerusform>
                <numerusform>ac {n} ffeil arall</numerusform>
                <numerusform>a {n} ffeil arall</numerusform>
                <numerusform>a {n} ffeil arall</numerusform>
                <numerusform>a {n} ffeil arall</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Not imported</source>
            <translation>Heb ei fewnforio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Imported, with something to confirm</source>
            <translation>Mewnforiwyd, â rhywbeth i'w gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Imported</source>
            <translation>Mewnforiwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>There already, made of the very same file</source>
            <translation>Yno eisoes, o'r union ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/import_words.py" />
            <source>Left out, as you wished</source>
            <translation>Gadawyd allan, fel y mynnoch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/importing.py" />
            <source>{name} could not be imported: {reason}.</source>
            <translation>Ni ellid derbyn {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/importing.py" />
            <source>Look whether the disk is full, and whether you may write to your own folder.</source>
            <translation>Edrychwch a yw'r ddisg yn llawn, ac a oes hawl gennych i ysgrifennu i'ch ffolder eich hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/library_scan.py" />
            <source>The library could not be checked: {reason}.</source>
            <translation>Ni ellid gwirio'r llyfrgell: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/background/revision.py" />
            <source>What you decided could not be kept: {reason}.</source>
            <translation>Ni ellid cadw'r hyn a benderfynwyd gennych: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/card_column.py" />
            <source>Figures</source>
            <translation>Ffigurau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/card_column.py" />
            <source>No figures in this section.</source>
            <translation>Nid oes ffigurau yn yr adran hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Picture of the chart: {name}</source>
            <translation>Llun o'r siart: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Save the picture in another format</source>
            <translation>Cadw'r llun mewn fformat arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>SVG or PDF</source>
            <translation>SVG neu PDF</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Save as PNG…</source>
            <translation>Cadw fel PNG…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Save as PNG</source>
            <translation>Cadw fel PNG</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Copy</source>
            <translation>Copïo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Copy the picture</source>
            <translation>Copïo'r llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Add as slide</source>
            <translation>Ychwanegu fel sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Tick the rows that the picture is to show.</source>
            <translation>Ticiwch y rhesi y mae'r llun i'w dangos.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>The picture as it will be</source>
            <translation>Y llun fel y bydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Save the picture</source>
            <translation>Cadw'r llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Copied the picture</source>
            <translation>Copïwyd y llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>Added to the deck</source>
            <translation>Ychwanegwyd at y cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} picsel</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>A tall picture: fewer rows find their place more easily.</source>
            <translation>Llun tal: mae'n haws cael lle i lai o resi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/composer.py" />
            <source>So many rows make small letters at this size: fewer rows, or another size, are read more easily.</source>
            <translation>Mae cynifer o resi'n gwneud llythrennau bach yn y maint hwn: mae llai o resi, neu faint arall, yn haws eu darllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Article</source>
            <translation>Erthygl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Square</source>
            <translation>Sgwâr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Slide</source>
            <translation>Sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>A4 page</source>
            <translation>Tudalen A4</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Light</source>
            <translation>Golau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Dark</source>
            <translation>Tywyll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Headline</source>
            <translation>Pennawd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Your own words below the chart; may stay empty</source>
            <translation>Eich geiriau eich hun o dan y siart; gall aros yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Size: {kind}</source>
            <translation>Maint: {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Look: {kind}</source>
            <translation>Golwg: {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Named</source>
            <translation>Wedi'u henwi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Counted</source>
            <translation>Wedi'u cyfrif</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Caveats: {kind}</source>
            <translation>Cafeatau: {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Size</source>
            <translation>Maint</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Look</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/form.py" />
            <source>Caveats</source>
            <translation>Cafeatau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>Rows of the chart</source>
            <translation>Rhesi'r siart</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>All</source>
            <translation>Pob un</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>None</source>
            <translation>Dim un</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>Show all rows</source>
            <translation>Dangos pob rhes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>Show no row, to tick a few</source>
            <translation>Dangos dim rhes, i dicio rhai</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/composing/row_list.py" />
            <source>Rows: {shown} of {all}</source>
            <translation>Rhesi: {shown} o {all}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>PNG picture (*.png)</source>
            <translation>Llun PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>SVG picture (*.svg)</source>
            <translation>Llun SVG (*.svg)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>CSV table (*.csv)</source>
            <translation>Tabl CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Llyfr gwaith Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Save figure</source>
            <translation>Cadw'r ffigur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Copied the table</source>
            <translation>Copïwyd y tabl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>{figure} copied with citation</source>
            <translation>Copïwyd {figure} gyda'r cyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Copied with citation</source>
            <translation>Copïwyd gyda chyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Add values by force</source>
            <translation>Ychwanegu gwerthoedd fesul heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Source of these values, as an audience will read it (may stay empty):</source>
            <translation>Ffynhonnell y gwerthoedd hyn, fel y bydd cynulleidfa'n ei darllen (gall aros yn wag):</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Added values of {n} forces</source>
            <translation>
                <numerusform>Ychwanegwyd gwerthoedd {n} heddlu</numerusform>
                <numerusform>Ychwanegwyd gwerthoedd {n} heddlu</numerusform>
                <numerusform>Ychwanegwyd gwerthoedd {n} heddlu</numerusform>
                <numerusform>Ychwanegwyd gwerthoedd {n} heddlu</numerusform>
                <numerusform>Ychwanegwyd gwerthoedd {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_actions.py" />
            <source>Removed the added values</source>
            <translation>Tynnwyd y gwerthoedd a ychwanegwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Keep in view</source>
            <translation>Cadw mewn golwg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Open large</source>
            <translation>Agor yn fawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Make a picture for an article or a post</source>
            <translation>Gwneud llun ar gyfer erthygl neu neges</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Save, copy, add values</source>
            <translation>Cadw, copïo, ychwanegu gwerthoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Spoken of in: {places}</source>
            <translation>Sonnir amdano yn: {places}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Chart</source>
            <translation>Siart</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>{figure} as {kind}</source>
            <translation>{figure} fel {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_card.py" />
            <source>Table of {heading}</source>
            <translation>Tabl o {heading}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Picture for an article or a post…</source>
            <translation>Llun ar gyfer erthygl neu neges…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Save as SVG…</source>
            <translation>Cadw fel SVG…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Save as PDF…</source>
            <translation>Cadw fel PDF…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Save values as CSV…</source>
            <translation>Cadw'r gwerthoedd fel CSV…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Save values as an Excel workbook…</source>
            <translation>Cadw'r gwerthoedd fel gweithlyfr Excel…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Copy picture</source>
            <translation>Copïo'r llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Copy table</source>
            <translation>Copïo'r tabl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Add to the slides</source>
            <translation>Ychwanegu at y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Add values by force…</source>
            <translation>Ychwanegu gwerthoedd fesul heddlu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/charts/figure_menu.py" />
            <source>Remove the added values</source>
            <translation>Tynnu'r gwerthoedd a ychwanegwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Library</source>
            <translation>Ll&amp;yfrgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Edit</source>
            <translation>G&amp;olygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Marks and notes</source>
            <translation>&amp;Marciau a nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Go</source>
            <translation>&amp;Mynd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>T&amp;abs</source>
            <translation>A&amp;droddiadau agored</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Golwg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Thema</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Lang&amp;uage</source>
            <translation>Ia&amp;ith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Cymharu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Improve</source>
            <translation>G&amp;wella</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Slides</source>
            <translation>&amp;Sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>C&amp;ymorth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Open in a new &amp;window</source>
            <translation>Agor mewn ffenestr &amp;newydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Close the report</source>
            <translation>&amp;Cau'r adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Re&amp;open the closed report</source>
            <translation>Ai&amp;lagor yr adroddiad a gaewyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Save session as…</source>
            <translation>Cadw &amp;sesiwn fel…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Sessio&amp;ns…</source>
            <translation>Ses&amp;iynau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Import repor&amp;ts…</source>
            <translation>M&amp;ewnforio adroddiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Import a &amp;folder of reports…</source>
            <translation>Mewnforio &amp;ffolder o adroddiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Print chapter…</source>
            <translation>&amp;Argraffu'r bennod…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Save chapter as P&amp;DF…</source>
            <translation>Cadw'r bennod fel P&amp;DF…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Save &amp;report as PDF…</source>
            <translation>Cadw'r ad&amp;roddiad fel PDF…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Print with &amp;my notes</source>
            <translation>Argraff&amp;u gyda fy nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Picture of the c&amp;hart…</source>
            <translation>Llun o'r siar&amp;t…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>E&amp;xport what is shown…</source>
            <translation>Allforio'r &amp;hyn a ddangosir…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Import pack…</source>
            <translation>&amp;Derbyn pecyn…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Export chosen reports as a &amp;pack…</source>
            <translation>Allforio'r adroddiadau a ddewiswyd fel &amp;pecyn…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Export the list…</source>
            <translation>&amp;Allforio'r rhestr…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Compare two chosen reports</source>
            <translation>&amp;Cymharu dau adroddiad a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>My &amp;force: that of the report</source>
            <translation>Fy &amp;heddlu: heddlu'r adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Re&amp;view the import…</source>
            <translation>Ad&amp;olygu'r mewnforiad…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Confirm and g&amp;o on</source>
            <translation>Cadarnha&amp;u a mynd ymlaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Move chosen reports to the bin…</source>
            <translation>&amp;Symud yr adroddiadau a ddewiswyd i'r bin…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Add a folder…</source>
            <translation>&amp;Ychwanegu ffolder…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Remove a folder from the list…</source>
            <translation>&amp;Tynnu ffolder o'r rhestr…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Look again</source>
            <translation>&amp;Edrych eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Export my data…</source>
            <translation>Allf&amp;orio fy nata…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Import my data…</source>
            <translation>&amp;Mewnforio fy nata…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Backups of my data…</source>
            <translation>Copïau &amp;wrth gefn o'm data…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Gadael</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>R&amp;edo</source>
            <translation>&amp;Ailwneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Copy with c&amp;itation</source>
            <translation>Copïo gyda c&amp;hyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Find in chapter</source>
            <translation>Can&amp;fod yn y bennod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Find &amp;next</source>
            <translation>Canfod y &amp;nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Find pre&amp;vious</source>
            <translation>Canfod y &amp;blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Search everything</source>
            <translation>Chwilio &amp;popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Findings &amp;like this one</source>
            <translation>Canfyddiadau &amp;tebyg i hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Highlight</source>
            <translation>&amp;Amlygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Highlight in &amp;yellow</source>
            <translation>Amlygu'n &amp;felyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Highlight in &amp;green</source>
            <translation>Amlygu'n &amp;wyrdd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Highlight in &amp;blue</source>
            <translation>Amlygu'n &amp;las</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Highlight in &amp;pink</source>
            <translation>Amlygu'n &amp;binc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Annotate…</source>
            <translation>A&amp;nodi…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>B&amp;ookmark…</source>
            <translation>N&amp;od tudalen…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Remove the mark</source>
            <translation>&amp;Dileu'r marc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Next mark</source>
            <translation>Marc n&amp;esaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Pre&amp;vious mark</source>
            <translation>Marc blaeno&amp;rol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Caret in the text</source>
            <translation>&amp;Cyrchwr yn y testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>A&amp;ll my notes…</source>
            <translation>Fy &amp;holl nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Export my notes…</source>
            <translation>Allforio f&amp;y nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Import notes…</source>
            <translation>Mewnforio nod&amp;iadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Back</source>
            <translation>&amp;Yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Forward</source>
            <translation>Y&amp;mlaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Previous chapter</source>
            <translation>Pennod &amp;flaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Next chapter</source>
            <translation>Pennod &amp;nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Previous &amp;section</source>
            <translation>Adran fl&amp;aenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Ne&amp;xt section</source>
            <translation>Adran n&amp;esaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Go to paragraph…</source>
            <translation>Mynd i &amp;baragraff…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Read the published &amp;wording</source>
            <translation>Darllen y &amp;geiriad cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Read the &amp;digest or summary</source>
            <translation>Darllen y cryn&amp;hoad neu’r crynodeb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Open the p&amp;ublished page</source>
            <translation>Dango&amp;s y dudalen gyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>To the &amp;contents</source>
            <translation>I'r &amp;cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>To the &amp;text</source>
            <translation>I'r &amp;testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>To the co&amp;mpanion</source>
            <translation>I'r panel &amp;ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>F&amp;igures of this section</source>
            <translation>Ff&amp;igurau'r adran hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>N&amp;otes of this section</source>
            <translation>Nodiada&amp;u'r adran hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Te&amp;rms of this section</source>
            <translation>Te&amp;rmau'r adran hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Errors in print of this section</source>
            <translation>Gwa&amp;llau print yr adran hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>M&amp;y notes on this report</source>
            <translation>Fy nodiadau ar yr adroddiad h&amp;wn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Next report</source>
            <translation>Adroddiad &amp;nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Previous report</source>
            <translation>Adroddiad &amp;blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;1</source>
            <translation>Adroddiad &amp;1</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;2</source>
            <translation>Adroddiad &amp;2</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;3</source>
            <translation>Adroddiad &amp;3</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;4</source>
            <translation>Adroddiad &amp;4</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;5</source>
            <translation>Adroddiad &amp;5</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;6</source>
            <translation>Adroddiad &amp;6</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;7</source>
            <translation>Adroddiad &amp;7</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Report &amp;8</source>
            <translation>Adroddiad &amp;8</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Last report</source>
            <translation>Adroddiad o&amp;laf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Li&amp;brary</source>
            <translation>Lly&amp;frgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Read</source>
            <translation>&amp;Darllen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Numbers</source>
            <translation>&amp;Rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Grades</source>
            <translation>&amp;Graddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Co&amp;mpare</source>
            <translation>Cy&amp;mharu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Impro&amp;ve</source>
            <translation>Gwell&amp;a</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>S&amp;lides</source>
            <translation>&amp;Sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Show &amp;contents</source>
            <translation>Dangos y &amp;cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>S&amp;how companion</source>
            <translation>Dangos y panel oc&amp;hr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Paragraph numbers</source>
            <translation>Rhifau &amp;paragraffau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;All findings</source>
            <translation>P&amp;ob canfyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Strengths only</source>
            <translation>Cryfderau yn &amp;unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Concerns onl&amp;y</source>
            <translation>Pryderon &amp;yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Zoom &amp;in</source>
            <translation>Chwyddo i m&amp;ewn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Zoom &amp;out</source>
            <translation>Ch&amp;wyddo allan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>R&amp;eset zoom</source>
            <translation>Maint gwreiddio&amp;l</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Theme of the s&amp;ystem</source>
            <translation>Thema'r s&amp;ystem</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Light theme</source>
            <translation>Thema o&amp;lau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Dark theme</source>
            <translation>Thema &amp;dywyll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Presentation theme</source>
            <translation>Thema gyflwy&amp;no</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Switch &amp;theme</source>
            <translation>Newid t&amp;hema</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Language of the &amp;system</source>
            <translation>Iaith y &amp;system</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Full screen</source>
            <translation>Sgri&amp;n lawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>This section on the &amp;left</source>
            <translation>Yr adran hon ar y c&amp;hwith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>This section on the &amp;right</source>
            <translation>Yr adran hon ar y &amp;dde</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Link &amp;scrolling</source>
            <translation>Cysylltu &amp;sgrolio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Re-&amp;align</source>
            <translation>&amp;Ailalinio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>S&amp;wap sides</source>
            <translation>Cyf&amp;newid ochrau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Mark &amp;differing words</source>
            <translation>&amp;Marcio geiriau gwahanol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Matched headings…</source>
            <translation>&amp;Penawdau wedi'u paru…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Forces side by side</source>
            <translation>Heddluoedd &amp;ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Years side by side</source>
            <translation>&amp;Blynyddoedd ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Close the comparison</source>
            <translation>&amp;Cau'r gymhariaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Track…</source>
            <translation>&amp;Olrhain…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Track all that the &amp;report asks for</source>
            <translation>Olrhain popeth y mae'r &amp;adroddiad yn gofyn amdano</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Add one of your own…</source>
            <translation>&amp;Ychwanegu un eich hun…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Add a &amp;slide for the meeting</source>
            <translation>Ychwanegu &amp;sleid i'r cyfarfod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Export as a workbook…</source>
            <translation>Allforio fel &amp;llyfr gwaith…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Export as &amp;CSV…</source>
            <translation>Allforio fel &amp;CSV…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Import improvements…</source>
            <translation>&amp;Mewnforio gwelliannau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Response to the report (section 5&amp;5)…</source>
            <translation>Ymateb i'r adroddiad (adran 5&amp;5)…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Paper for a co&amp;mmittee…</source>
            <translation>Papur i b&amp;wyllgor…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Present</source>
            <translation>&amp;Cyflwyno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Present from the chosen &amp;slide</source>
            <translation>Cyflwyno o'r &amp;sleid a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Present this &amp;chapter</source>
            <translation>Cyflwyno'r &amp;bennod hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Rehearse the ta&amp;lk</source>
            <translation>Ymarfer y s&amp;gwrs</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Choose the &amp;display…</source>
            <translation>&amp;Dewis y sgrin…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Add what this view shows</source>
            <translation>&amp;Ychwanegu'r hyn a ddangosir yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Move slide &amp;up</source>
            <translation>Symud y sleid i &amp;fyny</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Move slide do&amp;wn</source>
            <translation>Symud y sleid i &amp;lawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Tick slide or leave it out</source>
            <translation>&amp;Ticio'r sleid neu ei hepgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Remove slide</source>
            <translation>Ty&amp;nnu'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Export as PowerPoint…</source>
            <translation>Allforio fel &amp;PowerPoint…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Export as PD&amp;F…</source>
            <translation>Allf&amp;orio fel PDF…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Export a &amp;handout with notes…</source>
            <translation>Allfo&amp;rio taflen â nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>Export a handout with&amp;out notes…</source>
            <translation>&amp;Allforio taflen heb nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Bysellau llwybr byr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;Problems in the data</source>
            <translation>&amp;Problemau yn y data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/commands.py" />
            <source>&amp;About PEEL Viewer</source>
            <translation>Yn&amp;ghylch PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Backups of my data</source>
            <translation>Copïau wrth gefn o'm data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Put back…</source>
            <translation>Adfer…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Made</source>
            <translation>Gwnaed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Kept as</source>
            <translation>Cedwir fel</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Holds</source>
            <translation>Yn cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>Backups</source>
            <translation>Copïau wrth gefn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>There is no backup yet. The program makes one a day.</source>
            <translation>Nid oes copi wrth gefn eto. Mae'r rhaglen yn gwneud un bob dydd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>The program keeps a backup of each of the last seven days, one each of four weeks before, and the last three made before a large change. What there is now is backed up before one is put back.</source>
            <translation>Mae'r rhaglen yn cadw copi wrth gefn o bob un o'r saith diwrnod diwethaf, un o bob un o'r pedair wythnos cyn hynny, a'r tri olaf a wnaed cyn newid mawr. Gwneir copi o'r hyn sydd yno nawr cyn adfer un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/backups_sheet.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/day_field.py" />
            <source>such as 31 March 2017</source>
            <translation>megis 31 Mawrth 2017</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/day_field.py" />
            <source>That is no day. Type it as 31 March 2017 or 31/3/2017.</source>
            <translation>Nid yw hwnnw'n ddiwrnod. Teipiwch ef fel 31 Mawrth 2017 neu 31/3/2017.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/files.py" />
            <source>Saved {name} in {folder}</source>
            <translation>Cadwyd {name} yn {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/files.py" />
            <source>Not saved</source>
            <translation>Heb ei gadw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>PNG picture…</source>
            <translation>Llun PNG…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>SVG picture…</source>
            <translation>Llun SVG…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>CSV table…</source>
            <translation>Tabl CSV…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>Excel workbook…</source>
            <translation>Llyfr gwaith Excel…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>Export what is shown</source>
            <translation>Allforio'r hyn a ddangosir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>Export</source>
            <translation>Allforio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/leaving.py" />
            <source>There is nothing to export here</source>
            <translation>Nid oes dim i'w allforio yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/message_boxes.py" />
            <source>Keep</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/message_boxes.py" />
            <source>{name} is there already. Replace it?</source>
            <translation>Mae {name} yno eisoes. A ddylid ei ddisodli?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/message_boxes.py" />
            <source>Replace</source>
            <translation>Disodli</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>Paper for a committee</source>
            <translation>Papur i bwyllgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>Changes since</source>
            <translation>Newidiadau ers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>Only the {n} that are listed now</source>
            <translation>
                <numerusform>Dim ond y {n} a restrir nawr</numerusform>
                <numerusform>Dim ond y {n} a restrir nawr</numerusform>
                <numerusform>Dim ond y {n} a restrir nawr</numerusform>
                <numerusform>Dim ond y {n} a restrir nawr</numerusform>
                <numerusform>Dim ond y {n} a restrir nawr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>Since then</source>
            <translation>Ers hynny</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>The paper states counts by status, what was closed and on whose word, what moved, what is overdue and by how much, and each open improvement with its owner and closing date. What the committee is asked is left for you to write.</source>
            <translation>Mae'r papur yn nodi niferoedd yn ôl statws, yr hyn a gaewyd ac ar air pwy, yr hyn a symudodd, yr hyn sy'n hwyr ac o faint, a phob gwelliant agored gyda'i berchennog a'i ddyddiad cau. Gadewir i chi ysgrifennu'r hyn a ofynnir i'r pwyllgor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{n} improvements</source>
            <translation>
                <numerusform>{n} gwelliant</numerusform>
                <numerusform>{n} gwelliant</numerusform>
                <numerusform>{n} welliant</numerusform>
                <numerusform>{n} gwelliant</numerusform>
                <numerusform>{n} gwelliant</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{count}, the longest by {days}</source>
            <translation>{count}, yr hwyaf o {days}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} diwrnod</numerusform>
                <numerusform>{n} diwrnod</numerusform>
                <numerusform>{n} ddiwrnod</numerusform>
                <numerusform>{n} diwrnod</numerusform>
                <numerusform>{n} diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{n} were closed</source>
            <translation>
                <numerusform>caewyd {n}</numerusform>
                <numerusform>caewyd {n}</numerusform>
                <numerusform>caewyd {n}</numerusform>
                <numerusform>caewyd {n}</numerusform>
                <numerusform>caewyd {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{n} moved to another status</source>
            <translation>
                <numerusform>symudodd {n} i statws arall</numerusform>
                <numerusform>symudodd {n} i statws arall</numerusform>
                <numerusform>symudodd {n} i statws arall</numerusform>
                <numerusform>symudodd {n} i statws arall</numerusform>
                <numerusform>symudodd {n} i statws arall</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{closed}, {moved}</source>
            <translation>{closed}, {moved}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/paper_sheet.py" />
            <source>{n} newly tracked</source>
            <translation>
                <numerusform>{n} newydd ddechrau cael ei olrhain</numerusform>
                <numerusform>{n} newydd ddechrau cael ei olrhain</numerusform>
                <numerusform>{n} newydd ddechrau cael eu holrhain</numerusform>
                <numerusform>{n} newydd ddechrau cael eu holrhain</numerusform>
                <numerusform>{n} newydd ddechrau cael eu holrhain</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/problem_sheet.py" />
            <source>Problems in the data</source>
            <translation>Problemau yn y data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/problem_sheet.py" />
            <source>What cannot be read is left out; nothing is changed.</source>
            <translation>Hepgorir yr hyn na ellir ei ddarllen; ni newidir dim.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/problem_sheet.py" />
            <source>{n} problems were found in {folder}.</source>
            <translation>
                <numerusform>Cafwyd {n} o broblemau yn {folder}.</numerusform>
                <numerusform>Cafwyd {n} broblem yn {folder}.</numerusform>
                <numerusform>Cafwyd {n} o broblemau yn {folder}.</numerusform>
                <numerusform>Cafwyd {n} phroblem yn {folder}.</numerusform>
                <numerusform>Cafwyd {n} o broblemau yn {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/problem_sheet.py" />
            <source>No problems were found in {folder}.</source>
            <translation>Ni chafwyd problemau yn {folder}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/progress.py" />
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/progress.py" />
            <source>Export stopped; nothing was written</source>
            <translation>Rhoddwyd y gorau i allforio; nid ysgrifennwyd dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/progress.py" />
            <source>Writing {name}…</source>
            <translation>Yn ysgrifennu {name}…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Response to a report</source>
            <translation>Ymateb i adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Published on</source>
            <translation>Cyhoeddwyd ar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>{n} improvements, with their wording</source>
            <translation>
                <numerusform>{n} gwelliant, gyda'u geiriad</numerusform>
                <numerusform>{n} gwelliant, gyda'i eiriad</numerusform>
                <numerusform>{n} welliant, gyda'u geiriad</numerusform>
                <numerusform>{n} gwelliant, gyda'u geiriad</numerusform>
                <numerusform>{n} gwelliant, gyda'u geiriad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Last day for comments</source>
            <translation>Diwrnod olaf ar gyfer sylwadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>The report asks for</source>
            <translation>Mae'r adroddiad yn gofyn am</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Not known without the day of publication</source>
            <translation>Nid yw'n hysbys heb y diwrnod cyhoeddi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Fill in the day, or leave it to be filled in the document.</source>
            <translation>Llenwch y diwrnod, neu gadewch iddo gael ei lenwi yn y ddogfen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>{n} days after the last day</source>
            <translation>
                <numerusform>{n} diwrnod ar ôl y diwrnod olaf</numerusform>
                <numerusform>{n} diwrnod ar ôl y diwrnod olaf</numerusform>
                <numerusform>{n} ddiwrnod ar ôl y diwrnod olaf</numerusform>
                <numerusform>{n} diwrnod ar ôl y diwrnod olaf</numerusform>
                <numerusform>{n} diwrnod ar ôl y diwrnod olaf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>{n} days are left</source>
            <translation>
                <numerusform>mae {n} diwrnod ar ôl</numerusform>
                <numerusform>mae {n} diwrnod ar ôl</numerusform>
                <numerusform>mae {n} ddiwrnod ar ôl</numerusform>
                <numerusform>mae {n} diwrnod ar ôl</numerusform>
                <numerusform>mae {n} diwrnod ar ôl</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>it is the last day</source>
            <translation>dyma'r diwrnod olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Day {day} of {all}: {left}</source>
            <translation>Diwrnod {day} o {all}: {left}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>As the report names it</source>
            <translation>Fel y mae'r adroddiad yn ei enwi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>The report names only {when}</source>
            <translation>Dim ond {when} y mae'r adroddiad yn ei enwi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>The report names no day</source>
            <translation>Nid yw'r adroddiad yn enwi diwrnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Your own entry: the report names no day</source>
            <translation>Eich cofnod eich hun: nid yw'r adroddiad yn enwi diwrnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>Your own entry: the report names {when}</source>
            <translation>Eich cofnod eich hun: mae'r adroddiad yn enwi {when}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>The document holds a letter, each improvement with places for the chief officer’s and the commissioner’s comments, and the table of date, report and response. It drafts no opinion: what is yours to write is marked, and the mark goes when you write there.</source>
            <translation>Mae'r ddogfen yn cynnwys llythyr, pob gwelliant gyda lleoedd ar gyfer sylwadau'r prif swyddog a'r comisiynydd, a'r tabl dyddiad, adroddiad ac ymateb. Nid yw'n drafftio unrhyw farn: marcir yr hyn sydd i chi ei ysgrifennu, ac mae'r marc yn mynd pan ysgrifennwch yno.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/response_sheet.py" />
            <source>The library holds this report in other words. Import the published report to have its own wording quoted.</source>
            <translation>Mae'r llyfrgell yn dal yr adroddiad hwn mewn geiriau eraill. Mewnforiwch yr adroddiad cyhoeddedig er mwyn dyfynnu ei eiriad ei hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/save_buttons.py" />
            <source>{program}…</source>
            <translation>{program}…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/save_buttons.py" />
            <source>Save for {program}</source>
            <translation>Cadw ar gyfer {program}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/save_buttons.py" />
            <source>Written: {name}, in {folder}</source>
            <translation>Wedi'i ysgrifennu: {name}, yn {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Sessions</source>
            <translation>Sesiynau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Open in new windows</source>
            <translation>Agor mewn ffenestri newydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Rename…</source>
            <translation>Ailenwi…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Delete…</source>
            <translation>Dileu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>Open puts a session in place of the reports of this window, which Ctrl+Shift+T opens again.</source>
            <translation>Mae Agor yn rhoi sesiwn yn lle adroddiadau'r ffenestr hon, ac mae Ctrl+Shift+T yn agor y rheini eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/sessions_sheet.py" />
            <source>There are no sessions yet. File, Save session as… keeps the reports that are open, under a name.</source>
            <translation>Nid oes sesiynau eto. Mae Ffeil, Cadw sesiwn fel… yn cadw'r adroddiadau sydd ar agor, o dan enw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/web.py" />
            <source>No program of this computer opens it. Its address is:
{address}</source>
            <translation>Nid oes rhaglen ar y cyfrifiadur hwn yn ei agor. Dyma’r cyfeiriad:
{address}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/dialogs/web.py" />
            <source>The page could not be opened</source>
            <translation>Ni ellid agor y dudalen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/document.py" />
            <source>Next:</source>
            <translation>Nesaf:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>No strengths in this chapter.</source>
            <translation>Dim cryfderau yn y bennod hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>No concerns in this chapter.</source>
            <translation>Dim pryderon yn y bennod hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>No strengths under this heading.</source>
            <translation>Dim cryfderau o dan y pennawd hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>No concerns under this heading.</source>
            <translation>Dim pryderon o dan y pennawd hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>Not a strength; shown because you went to it.</source>
            <translation>Nid cryfder; fe'i dangosir am i chi fynd ato.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>Not a concern; shown because you went to it.</source>
            <translation>Nid pryder; fe'i dangosir am i chi fynd ato.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/left_out.py" />
            <source>Show all findings</source>
            <translation>Dangos pob canfyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/prose.py" />
            <source>This note is missing from the dataset.</source>
            <translation>Mae'r nodyn hwn ar goll o'r set ddata.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/reading_text.py" />
            <source>Text of the chapter</source>
            <translation>Testun y bennod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/documents/reading_text.py" />
            <source>The report prints: {printed} {problem}</source>
            <translation>Argraffwyd yn yr adroddiad: {printed} {problem}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Size and place of the window could not be kept</source>
            <translation>Nid oedd modd cadw maint a lle'r ffenestr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Layout, theme and size of the text could not be kept</source>
            <translation>Ni ellid cadw'r cynllun, y thema na maint y testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your choice of language could not be kept</source>
            <translation>Ni ellid cadw eich dewis o iaith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your marks in the reports could not be kept</source>
            <translation>Nid oedd modd cadw eich marciau yn yr adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The deck could not be removed</source>
            <translation>Ni ellid dileu'r cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Which deck is open could not be kept</source>
            <translation>Ni ellid cadw pa gyflwyniad sydd ar agor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The house style could not be removed</source>
            <translation>Ni ellid tynnu arddull y sefydliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The state of the library's list could not be kept</source>
            <translation>Ni ellid cadw cyflwr rhestr y llyfrgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your force could not be kept</source>
            <translation>Ni ellid cadw eich heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The list of added folders could not be kept</source>
            <translation>Ni ellid cadw rhestr y ffolderi a ychwanegwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your matches of headings could not be kept</source>
            <translation>Ni ellid cadw eich parau o benawdau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your groups of forces could not be kept</source>
            <translation>Ni ellid cadw eich grwpiau o heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Which forces are compared could not be kept</source>
            <translation>Ni ellid cadw pa heddluoedd a gymherir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Which forces are followed could not be kept</source>
            <translation>Ni ellid cadw pa heddluoedd a ddilynir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your saved searches could not be kept</source>
            <translation>Ni ellid cadw eich chwiliadau a gadwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The picture’s words and rows could not be kept</source>
            <translation>Ni ellid cadw geiriau a rhesi'r llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Your choices for the show could not be kept</source>
            <translation>Ni ellid cadw eich dewisiadau ar gyfer y sioe</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>Which reports are open could not be kept</source>
            <translation>Ni ellid cadw pa adroddiadau sydd ar agor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The session could not be removed</source>
            <translation>Ni ellid dileu'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The improvements could not be kept</source>
            <translation>Ni ellid cadw'r gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>How the improvements are listed could not be kept</source>
            <translation>Ni ellid cadw sut y rhestrir y gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keeping.py" />
            <source>The day of publication could not be kept</source>
            <translation>Ni ellid cadw'r diwrnod cyhoeddi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Read on, read back</source>
            <translation>Darllen ymlaen, darllen yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Space, Shift+Space</source>
            <translation>Bylchwr, Shift+Bylchwr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Walk the links of the text</source>
            <translation>Symud drwy ddolenni'r testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Select by letters and lines, by words and paragraphs</source>
            <translation>Dewis fesul llythyren a llinell, fesul gair a pharagraff</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Shift, Ctrl+Shift with the arrow keys</source>
            <translation>Shift, Ctrl+Shift gyda'r bysellau saeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Highlight what is selected, go to what else can be done with it</source>
            <translation>Amlygu'r hyn a ddewiswyd, mynd at beth arall y gellir ei wneud ag ef</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Follow a link, open or close a note</source>
            <translation>Dilyn dolen, agor neu gau nodyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>From the search field to the results</source>
            <translation>O'r maes chwilio i'r canlyniadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open a search result, show what is folded</source>
            <translation>Agor canlyniad chwilio, dangos yr hyn sydd wedi'i blygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open the menu of a hit, heading or text</source>
            <translation>Agor dewislen canlyniad, pennawd neu destun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Menu key, Shift+F10</source>
            <translation>Bysell y ddewislen, Shift+F10</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>From the results to the text, close them</source>
            <translation>O'r canlyniadau i'r testun, eu cau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Walk the measures and forces</source>
            <translation>Cerdded y mesurau a'r heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>the arrow keys</source>
            <translation>y bysellau saeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Tick a measure, or no more</source>
            <translation>Ticio mesur, neu beidio mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Space</source>
            <translation>Bylchwr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Add the ticked measures as a slide</source>
            <translation>Ychwanegu'r mesurau a diciwyd fel sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open a value's figure in its report</source>
            <translation>Agor ffigur gwerth yn ei adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Find a force: type its name</source>
            <translation>Canfod heddlu: teipiwch ei enw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>letters, Ctrl+F</source>
            <translation>llythrennau, Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Go to the force that is found, follow it too</source>
            <translation>Mynd at yr heddlu a ganfuwyd, ei ddilyn hefyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Follow the chosen force, or no more</source>
            <translation>Dilyn yr heddlu a ddewiswyd, neu beidio mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open the page of a grade</source>
            <translation>Agor tudalen gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Edit a cell in place: owner, date, status</source>
            <translation>Golygu cell yn y fan: perchennog, dyddiad, statws</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open an improvement in its report</source>
            <translation>Agor gwelliant yn ei adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Show the detail, or hide it</source>
            <translation>Dangos y manylion, neu eu cuddio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>To the field that filters</source>
            <translation>I'r maes sy'n hidlo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Track it no longer</source>
            <translation>Peidio â'i olrhain mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Walk the board</source>
            <translation>Cerdded y bwrdd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Move a card to the next column</source>
            <translation>Symud cerdyn i'r golofn nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Ctrl with an arrow key</source>
            <translation>Ctrl gyda bysell saeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Show a row, or leave it out</source>
            <translation>Dangos rhes, neu ei hepgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Save the picture as PNG</source>
            <translation>Cadw'r llun fel PNG</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Close; what is decided is kept</source>
            <translation>Cau; cedwir yr hyn a benderfynwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Walk the rows and years</source>
            <translation>Cerdded y rhesi a'r blynyddoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Open a year's cell in its report</source>
            <translation>Agor cell blwyddyn yn ei hadroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Add what is shown as a slide</source>
            <translation>Ychwanegu'r hyn a ddangosir fel sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Next slide</source>
            <translation>Sleid nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>→  ↓  Space  Page Down  Enter  N  left click</source>
            <translation>→  ↓  Bylchwr  Page Down  Enter  N  clic chwith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Slide before</source>
            <translation>Sleid flaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>←  ↑  Page Up  Backspace  right click</source>
            <translation>←  ↑  Page Up  Backspace  clic de</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>First, last slide</source>
            <translation>Sleid gyntaf, olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Home, End</source>
            <translation>Home, End</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Go to a slide</source>
            <translation>Mynd i sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>its number, then Enter</source>
            <translation>ei rhif, yna Enter</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Black screen, white screen</source>
            <translation>Sgrin ddu, sgrin wen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>B or .,  W or ,</source>
            <translation>B neu .,  W neu ,</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Pointer, spotlight, magnifier</source>
            <translation>Pwyntydd, sbotolau, chwyddwydr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Draw, rub out, next colour</source>
            <translation>Tynnu llun, dileu, lliw nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Take the last line back, clear the slide</source>
            <translation>Tynnu'r llinell olaf yn ôl, clirio'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Z, Delete</source>
            <translation>Z, Dileu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Walk the values of a slide</source>
            <translation>Symud drwy werthoedd sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>All slides</source>
            <translation>Pob sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Evidence: search unseen</source>
            <translation>Tystiolaeth: chwilio heb i neb weld</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Console in a window</source>
            <translation>Consol mewn ffenestr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Swap displays</source>
            <translation>Cyfnewid sgriniau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Count the time from now</source>
            <translation>Cyfrif yr amser o nawr ymlaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Length of the talk</source>
            <translation>Hyd y sgwrs</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>Larger, smaller notes (console)</source>
            <translation>Nodiadau mwy, llai (consol)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/keys.py" />
            <source>End the show</source>
            <translation>Dod â'r sioe i ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/look/badge.py" />
            <source>No grade</source>
            <translation>Dim gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/chips.py" />
            <source>{name}: no longer asked for</source>
            <translation>{name}: ni ofynnir amdano mwyach</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/search/chips.py" />
            <source>{n} more</source>
            <translation>
                <numerusform>{n} arall</numerusform>
                <numerusform>{n} arall</numerusform>
                <numerusform>{n} arall</numerusform>
                <numerusform>{n} arall</numerusform>
                <numerusform>{n} arall</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/chips.py" />
            <source>Clear all</source>
            <translation>Clirio popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/extent.py" />
            <source>No hits yet</source>
            <translation>Dim canlyniadau eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/extent.py" />
            <source>{n} hits or more</source>
            <translation>{n} canlyniad neu fwy</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/extent.py" />
            <source>{hits} for fewer words</source>
            <translation>{hits} ar gyfer llai o eiriau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/extent.py" />
            <source>Not all reports are searched yet.</source>
            <translation>Nid yw pob adroddiad wedi'i chwilio eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/search/extent.py" />
            <source>{done} of {of} reports are searched so far.</source>
            <translation>Mae {done} o {of} adroddiad wedi'u chwilio hyd yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>The deck “{name}” cannot be opened: {error}</source>
            <translation>Ni ellir agor y cyflwyniad “{name}”: {error}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>The deck could not be made: {reason}.</source>
            <translation>Ni ellid gwneud y cyflwyniad: {reason}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Write sources anew</source>
            <translation>Ysgrifennu'r ffynonellau o'r newydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Change style</source>
            <translation>Newid arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Move slide</source>
            <translation>Symud sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Add slide</source>
            <translation>Ychwanegu sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Remove slide</source>
            <translation>Tynnu sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Undone</source>
            <translation>Dadwnaed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Done again</source>
            <translation>Ailwnaed</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_session.py" />
            <source>Rename deck</source>
            <translation>Ailenwi'r cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_styles.py" />
            <source>The house style “{name}” is not kept here: the slides are shown in the plain one.</source>
            <translation>Ni chedwir yr arddull “{name}” yma: dangosir y sleidiau yn yr un blaen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/deck_styles.py" />
            <source>The house style “{name}” is damaged: the slides are shown in the plain one. Add it again.</source>
            <translation>Mae’r arddull “{name}” wedi’i difrodi: dangosir y sleidiau yn yr un blaen. Ychwanegwch hi eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/slide_view.py" />
            <source>Slide {number}: {title}</source>
            <translation>Sleid {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/slide_view.py" />
            <source>No slide</source>
            <translation>Dim sleid</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/slides/talk_menu.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} o funudau</numerusform>
                <numerusform>{n} funud</numerusform>
                <numerusform>{n} funud</numerusform>
                <numerusform>{n} munud</numerusform>
                <numerusform>{n} o funudau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/talk_menu.py" />
            <source>As long as it takes</source>
            <translation>Cyhyd ag y bo angen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/talk_menu.py" />
            <source>Another length…</source>
            <translation>Hyd arall…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/talk_menu.py" />
            <source>Set the length of the talk</source>
            <translation>Gosod hyd y sgwrs</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slides/talk_menu.py" />
            <source>Minutes (0: no limit):</source>
            <translation>Munudau (0: dim terfyn):</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/spoken.py" />
            <source>{words}, note</source>
            <translation>{words}, nodyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/spoken.py" />
            <source>{words}, term</source>
            <translation>{words}, term o'r eirfa</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/spoken.py" />
            <source>{words}, figure</source>
            <translation>{words}, ffigur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/spoken.py" />
            <source>{words}, link</source>
            <translation>{words}, dolen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/tracking/session.py" />
            <source>{n} improvements cannot be read and stay in your data: {name} …</source>
            <translation>
                <numerusform>Ni ellir darllen {n} o welliannau, ac maent yn aros yn eich data: {name} …</numerusform>
                <numerusform>Ni ellir darllen {n} gwelliant, ac mae'n aros yn eich data: {name} …</numerusform>
                <numerusform>Ni ellir darllen {n} o welliannau, ac maent yn aros yn eich data: {name} …</numerusform>
                <numerusform>Ni ellir darllen {n} gwelliant, ac maent yn aros yn eich data: {name} …</numerusform>
                <numerusform>Ni ellir darllen {n} o welliannau, ac maent yn aros yn eich data: {name} …</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/tracking/session.py" />
            <source>Nothing to undo</source>
            <translation>Dim i'w ddadwneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/tracking/session.py" />
            <source>Nothing to do again</source>
            <translation>Dim i'w ailwneud</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/tracking/session.py" />
            <source>{n} were changed since and stay</source>
            <translation>
                <numerusform>newidiwyd {n} ers hynny, ac maent yn aros</numerusform>
                <numerusform>newidiwyd {n} ers hynny, ac mae'n aros</numerusform>
                <numerusform>newidiwyd {n} ers hynny, ac maent yn aros</numerusform>
                <numerusform>newidiwyd {n} ers hynny, ac maent yn aros</numerusform>
                <numerusform>newidiwyd {n} ers hynny, ac maent yn aros</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/tracking/session.py" />
            <source>{reference} was changed in another window. It is shown as it is now: look, and do yours again.</source>
            <translation>Newidiwyd {reference} mewn ffenestr arall. Fe'i dangosir fel y mae nawr: edrychwch, a gwnewch eich un chi eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/widgets/folding_bar.py" />
            <source>More</source>
            <translation>Rhagor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/widgets/import_line.py" />
            <source>Cancel the import</source>
            <translation>Canslo'r mewnforiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/widgets/notice_bar.py" />
            <source>Try again</source>
            <translation>Rhoi cynnig arall arni</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/widgets/notice_bar.py" />
            <source>Close this message</source>
            <translation>Cau'r neges hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/workspace.py" />
            <source>The report “{report}” is no longer in the library</source>
            <translation>Nid yw'r adroddiad “{report}” yn y llyfrgell bellach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/workspace.py" />
            <source>{report} cannot be read now</source>
            <translation>Ni ellir darllen {report} nawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/detail.py" />
            <source>Its words are no longer found in the report. Select where they belong and put it back.</source>
            <translation>Ni cheir ei eiriau yn yr adroddiad mwyach. Dewiswch lle maent yn perthyn a rhowch ef yn ôl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/detail.py" />
            <source>The report is not in the library.</source>
            <translation>Nid yw'r adroddiad yn y llyfrgell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/detail.py" />
            <source>Marked words</source>
            <translation>Geiriau wedi'u marcio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/detail.py" />
            <source>Put back at the selection</source>
            <translation>Rhoi'n ôl wrth y dewis</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/detail.py" />
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/filters.py" />
            <source>Newest first</source>
            <translation>Diweddaraf yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/filters.py" />
            <source>Oldest first</source>
            <translation>Hynaf yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/filters.py" />
            <source>By report</source>
            <translation>Yn ôl adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/filters.py" />
            <source>By colour</source>
            <translation>Yn ôl lliw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>All kinds</source>
            <translation>Pob math</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>All colours</source>
            <translation>Pob lliw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>All reports</source>
            <translation>Pob adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Detached</source>
            <translation>Wedi'u datgysylltu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>My notes – PEEL Viewer</source>
            <translation>Fy nodiadau – PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Words, notes, headings</source>
            <translation>Geiriau, nodiadau, penawdau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Narrow the list by words</source>
            <translation>Cyfyngu'r rhestr yn ôl geiriau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Colour</source>
            <translation>Lliw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Show all marks</source>
            <translation>Dangos pob marc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Redo</source>
            <translation>Ailwneud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Import…</source>
            <translation>Mewnforio…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>Export…</source>
            <translation>Allforio…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} o {all}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>{n} detached</source>
            <translation>{n} wedi'u datgysylltu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>No mark is left.</source>
            <translation>Nid oes marc ar ôl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/annotations/marks_window.py" />
            <source>You have no notes yet.</source>
            <translation>Nid oes gennych nodiadau eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Left</source>
            <translation>Chwith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Right</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Compare</source>
            <translation>Cymharu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Link scrolling</source>
            <translation>Cysylltu sgrolio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Mark differing words</source>
            <translation>Marcio geiriau gwahanol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Forces</source>
            <translation>Heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Years</source>
            <translation>Blynyddoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Compare {kind}</source>
            <translation>Cymharu {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Contents</source>
            <translation>Cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Drag a section from the contents to either side, or click it</source>
            <translation>Llusgwch adran o'r cynnwys i'r naill ochr neu'r llall, neu cliciwch arni</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Re-align</source>
            <translation>Ailalinio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Matches…</source>
            <translation>Parau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>Swap</source>
            <translation>Cyfnewid</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>{n} headings matched</source>
            <translation>
                <numerusform>{n} o benawdau wedi'u paru</numerusform>
                <numerusform>{n} pennawd wedi'i baru</numerusform>
                <numerusform>{n} o benawdau wedi'u paru</numerusform>
                <numerusform>{n} phennawd wedi'u paru</numerusform>
                <numerusform>{n} o benawdau wedi'u paru</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>No headings matched</source>
            <translation>Dim penawdau wedi'u paru</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/compare.py" />
            <source>{n} without counterpart</source>
            <translation>
                <numerusform>{n} heb gymar</numerusform>
                <numerusform>{n} heb gymar</numerusform>
                <numerusform>{n} heb gymar</numerusform>
                <numerusform>{n} heb gymar</numerusform>
                <numerusform>{n} heb gymar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>Paragraphs with the same words: {same}; with differing words: {changed}; moved: {moved}; without counterpart: {alone}.</source>
            <translation>Paragraffau â'r un geiriau: {same}; â geiriau gwahanol: {changed}; wedi'u symud: {moved}; heb gymar: {alone}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>No paragraph differs in words or place</source>
            <translation>Nid oes paragraff yn wahanol o ran geiriau na lle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>{n} differences</source>
            <translation>
                <numerusform>{n} gwahaniaeth</numerusform>
                <numerusform>{n} gwahaniaeth</numerusform>
                <numerusform>{n} wahaniaeth</numerusform>
                <numerusform>{n} gwahaniaeth</numerusform>
                <numerusform>{n} gwahaniaeth</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>right only: {place}</source>
            <translation>ar y dde yn unig: {place}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>left only: {place}</source>
            <translation>ar y chwith yn unig: {place}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>left {left}, right {right}</source>
            <translation>chwith {left}, de {right}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>moved</source>
            <translation>symudwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>only left: {words}</source>
            <translation>ar y chwith yn unig: {words}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>only right: {words}</source>
            <translation>ar y dde yn unig: {words}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>moved; on the left: {place}</source>
            <translation>symudwyd; ar y chwith: {place}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/differences.py" />
            <source>moved; on the right: {place}</source>
            <translation>symudwyd; ar y dde: {place}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/paragraphs.py" />
            <source>{number} under “{heading}”</source>
            <translation>{number} o dan “{heading}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>Previous difference</source>
            <translation>Gwahaniaeth blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>Next difference</source>
            <translation>Gwahaniaeth nesaf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>{n} paragraphs the same</source>
            <translation>
                <numerusform>{n} paragraff yr un fath</numerusform>
                <numerusform>{n} paragraff yr un fath</numerusform>
                <numerusform>{n} baragraff yr un fath</numerusform>
                <numerusform>{n} pharagraff yr un fath</numerusform>
                <numerusform>{n} paragraff yr un fath</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>{n} with differing words</source>
            <translation>
                <numerusform>{n} â geiriau gwahanol</numerusform>
                <numerusform>{n} â geiriau gwahanol</numerusform>
                <numerusform>{n} â geiriau gwahanol</numerusform>
                <numerusform>{n} â geiriau gwahanol</numerusform>
                <numerusform>{n} â geiriau gwahanol</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>{n} moved</source>
            <translation>
                <numerusform>{n} wedi'u symud</numerusform>
                <numerusform>{n} wedi'i symud</numerusform>
                <numerusform>{n} wedi'u symud</numerusform>
                <numerusform>{n} wedi'u symud</numerusform>
                <numerusform>{n} wedi'u symud</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>{n} without counterpart, unmarked</source>
            <translation>
                <numerusform>{n} heb gymar, heb eu marcio</numerusform>
                <numerusform>{n} heb gymar, heb ei farcio</numerusform>
                <numerusform>{n} heb gymar, heb eu marcio</numerusform>
                <numerusform>{n} heb gymar, heb eu marcio</numerusform>
                <numerusform>{n} heb gymar, heb eu marcio</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/differences/strip.py" />
            <source>Words that the other side does not have there are underlined.</source>
            <translation>Mae geiriau nad ydynt ar yr ochr arall yn y fan honno wedi'u tanlinellu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>Reading the reports held…</source>
            <translation>Yn darllen yr adroddiadau a ddelir…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>No measure has these words. Another topic or an empty field shows more.</source>
            <translation>Nid oes gan unrhyw fesur y geiriau hyn. Mae pwnc arall neu faes gwag yn dangos mwy.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>No report held has values of these forces in this year.</source>
            <translation>Nid oes gan unrhyw adroddiad a ddelir werthoedd o'r heddluoedd hyn yn y flwyddyn hon.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>{n} rows ticked</source>
            <translation>
                <numerusform>{n} o resi wedi'u ticio</numerusform>
                <numerusform>{n} rhes wedi'i thicio</numerusform>
                <numerusform>{n} o resi wedi'u ticio</numerusform>
                <numerusform>{n} rhes wedi'u ticio</numerusform>
                <numerusform>{n} o resi wedi'u ticio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>{n} reports cannot be read</source>
            <translation>
                <numerusform>ni ellir darllen {n} o adroddiadau</numerusform>
                <numerusform>ni ellir darllen {n} adroddiad</numerusform>
                <numerusform>ni ellir darllen {n} o adroddiadau</numerusform>
                <numerusform>ni ellir darllen {n} adroddiad</numerusform>
                <numerusform>ni ellir darllen {n} o adroddiadau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>Space ticks a row, Ctrl+Enter adds the ticked ones as a slide</source>
            <translation>Mae Bylchwr yn ticio rhes, mae Ctrl+Enter yn ychwanegu'r rhai a diciwyd fel sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>A rate is neither good nor bad by itself.</source>
            <translation>Nid yw cyfradd yn dda nac yn ddrwg ynddi'i hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>Ordered by the difference of {force} as a share of the larger value</source>
            <translation>Trefnwyd yn ôl gwahaniaeth {force} fel cyfran o'r gwerth mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>Ordered by the value of {area} within each unit</source>
            <translation>Trefnwyd yn ôl gwerth {area} o fewn pob uned</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>Reading the reports held… {done} of {total}</source>
            <translation>Yn darllen yr adroddiadau a ddelir… {done} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces.py" />
            <source>{given} of {all} values given</source>
            <translation>rhoddwyd {given} o {all} o werthoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_actions.py" />
            <source>{force}: not given in any report held</source>
            <translation>{force}: heb ei roi mewn unrhyw adroddiad a ddelir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>All topics</source>
            <translation>Pob pwnc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Topic</source>
            <translation>Pwnc</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Find a measure</source>
            <translation>Canfod mesur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Show the pane of forces</source>
            <translation>Dangos cwarel yr heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Picture…</source>
            <translation>Llun…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Forces as {kind}</source>
            <translation>Heddluoedd fel {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>From zero</source>
            <translation>O sero</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Spread</source>
            <translation>Gwasgariad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Strips: {kind}</source>
            <translation>Stribedi: {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_bar.py" />
            <source>Year {name}</source>
            <translation>Blwyddyn {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_chart.py" />
            <source>Chart of forces side by side</source>
            <translation>Siart o heddluoedd ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Find a force</source>
            <translation>Canfod heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Groups of forces</source>
            <translation>Grwpiau o heddluoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Groups</source>
            <translation>Grwpiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Compare one force alone</source>
            <translation>Cymharu un heddlu yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>No values held of this year</source>
            <translation>Dim gwerthoedd yn cael eu dal o'r flwyddyn hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>No region</source>
            <translation>Dim rhanbarth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>{force}, no values held of this year</source>
            <translation>{force}, dim gwerthoedd yn cael eu dal o'r flwyddyn hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>One force at least is compared</source>
            <translation>Cymherir o leiaf un heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Eight forces at most are compared</source>
            <translation>Cymherir wyth heddlu ar y mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>{n} compared, at most {most}</source>
            <translation>{n} yn cael eu cymharu, {most} ar y mwyaf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>{region}, {n} forces</source>
            <translation>
                <numerusform>{region}, {n} o heddluoedd</numerusform>
                <numerusform>{region}, {n} heddlu</numerusform>
                <numerusform>{region}, {n} o heddluoedd</numerusform>
                <numerusform>{region}, {n} heddlu</numerusform>
                <numerusform>{region}, {n} o heddluoedd</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Keep these forces as a group…</source>
            <translation>Cadw'r heddluoedd hyn fel grŵp…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Remove a group</source>
            <translation>Tynnu grŵp</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Keep these forces as a group</source>
            <translation>Cadw'r heddluoedd hyn fel grŵp</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_choice.py" />
            <source>Name of the group:</source>
            <translation>Enw'r grŵp:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_detail.py" />
            <source>Sources and caveats of the chosen measure</source>
            <translation>Ffynonellau a chafeatau'r mesur a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_detail.py" />
            <source>In {reports}.</source>
            <translation>Yn {reports}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_detail.py" />
            <source>Nobody has confirmed the value of {forces}.</source>
            <translation>Nid oes neb wedi cadarnhau gwerth {forces}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_detail.py" />
            <source>Caveats as the digest of the report gives them:</source>
            <translation>Cafeatau fel y mae crynodeb yr adroddiad yn eu rhoi:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_marks.py" />
            <source>{force}, pointed at</source>
            <translation>{force}, y pwyntir ato</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_marks.py" />
            <source>Others</source>
            <translation>Eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/forces_table.py" />
            <source>Lowest to highest</source>
            <translation>Isaf i uchaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/leaving/chart_menu.py" />
            <source>There is nothing to make a picture of here</source>
            <translation>Nid oes dim i wneud llun ohono yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/leaving/text_files.py" />
            <source>Both texts</source>
            <translation>Y ddau destun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/leaving/text_files.py" />
            <source>Matched headings</source>
            <translation>Penawdau wedi'u paru</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/leaving/text_files.py" />
            <source>Texts in sight</source>
            <translation>Testunau yn y golwg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/matches_sheet.py" />
            <source>No counterpart</source>
            <translation>Dim cymar</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/matches_sheet.py" />
            <source>Counterpart of {heading}</source>
            <translation>Cymar {heading}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Compared numbers</source>
            <translation>Rhifau a gymharwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Compared numbers as {kind}</source>
            <translation>Rhifau a gymharwyd fel {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Chart of compared numbers</source>
            <translation>Siart o'r rhifau a gymharwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Pages and caveats of the chosen number</source>
            <translation>Tudalennau a chafeatau'r rhif a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Ratio, computed</source>
            <translation>Cymhareb (cyfrifwyd)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>Since the period before</source>
            <translation>Ers y cyfnod blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>{names}: {values} against England and Wales, and period against period.</source>
            <translation>{names}: {values} yn erbyn Cymru a Lloegr, a chyfnod yn erbyn cyfnod.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>{names}: {values} beside each other.</source>
            <translation>{names}: {values} ochr yn ochr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>{name} states no values.</source>
            <translation>Nid yw {name} yn nodi unrhyw werthoedd.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/numbers.py" />
            <source>{n} published values</source>
            <translation>
                <numerusform>{n} o werthoedd cyhoeddedig</numerusform>
                <numerusform>{n} gwerth cyhoeddedig</numerusform>
                <numerusform>{n} o werthoedd cyhoeddedig</numerusform>
                <numerusform>{n} gwerth cyhoeddedig</numerusform>
                <numerusform>{n} o werthoedd cyhoeddedig</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/report_chooser.py" />
            <source>Find a report: force, year, pillar</source>
            <translation>Dod o hyd i adroddiad: heddlu, blwyddyn, piler</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/report_chooser.py" />
            <source>Find a report</source>
            <translation>Dod o hyd i adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/report_chooser.py" />
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/report_chooser.py" />
            <source>No report has these words.</source>
            <translation>Nid oes gan yr un adroddiad y geiriau hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/side.py" />
            <source>{side} report</source>
            <translation>Adroddiad ({side})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/side.py" />
            <source>{side} section</source>
            <translation>Adran ({side})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/side.py" />
            <source>{side} text</source>
            <translation>Testun ({side})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/side.py" />
            <source>The whole chapter</source>
            <translation>Y bennod gyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/text.py" />
            <source>no counterpart</source>
            <translation>dim cymar</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/bar.py" />
            <source>Improvements</source>
            <translation>Gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/bar.py" />
            <source>Years: {kind}</source>
            <translation>Blynyddoedd: {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/bar.py" />
            <source>Find in the years</source>
            <translation>Canfod yn y blynyddoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/detail.py" />
            <source>What is known of the chosen year</source>
            <translation>Yr hyn a wyddys am y flwyddyn a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/detail.py" />
            <source>Open the published page</source>
            <translation>Agor y dudalen gyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/detail.py" />
            <source>{before} and {after} cannot be compared:</source>
            <translation>Ni ellir cymharu {before} a {after}:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/legend.py" />
            <source>cannot be compared</source>
            <translation>ni ellir eu cymharu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/legend.py" />
            <source>the same question</source>
            <translation>yr un cwestiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/legend.py" />
            <source>A dashed line divides years that cannot be compared, a line joins those of which the same was asked, a dot is not asked.</source>
            <translation>Mae llinell doredig yn gwahanu blynyddoedd na ellir eu cymharu, mae llinell yn cysylltu'r rhai y gofynnwyd yr un peth amdanynt, a dot yw heb ei ofyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/table.py" />
            <source>scale of {n} grades</source>
            <translation>graddfa o {n} gradd</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>{n} reports held</source>
            <translation>
                <numerusform>delir {n} o adroddiadau</numerusform>
                <numerusform>delir {n} adroddiad</numerusform>
                <numerusform>delir {n} adroddiad</numerusform>
                <numerusform>delir {n} adroddiad</numerusform>
                <numerusform>delir {n} o adroddiadau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>{force}: {reports}, and the tables of published grades</source>
            <translation>{force}: {reports}, a'r tablau o raddau cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>Nothing in these years has “{words}”.</source>
            <translation>Nid oes “{words}” gan ddim yn y blynyddoedd hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>No report held asks this force for anything.</source>
            <translation>Nid oes unrhyw adroddiad a ddelir yn gofyn dim gan yr heddlu hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>The reports held say nothing of this kind of this force's years.</source>
            <translation>Nid yw'r adroddiadau a gedwir yn dweud dim o'r math hwn am flynyddoedd yr heddlu hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>Nothing is held of this force's years.</source>
            <translation>Ni ddelir dim o flynyddoedd yr heddlu hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>No report held and no published page says anything of this year</source>
            <translation>Nid oes adroddiad a ddelir na thudalen gyhoeddedig yn dweud dim am y flwyddyn hon</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} rhes</numerusform>
                <numerusform>{n} rhes</numerusform>
                <numerusform>{n} res</numerusform>
                <numerusform>{n} rhes</numerusform>
                <numerusform>{n} rhes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} blynedd</numerusform>
                <numerusform>{n} flwyddyn</numerusform>
                <numerusform>{n} flynedd</numerusform>
                <numerusform>{n} blynedd</numerusform>
                <numerusform>{n} blynedd</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare/years/years.py" />
            <source>Return opens a cell in its report, Ctrl+Enter adds what is shown as a slide</source>
            <translation>Mae Return yn agor cell yn ei hadroddiad, mae Ctrl+Enter yn ychwanegu'r hyn a ddangosir fel sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Source of the chosen grade</source>
            <translation>Ffynhonnell y radd a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>This measure</source>
            <translation>Y mesur hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>All measures</source>
            <translation>Pob mesur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Histories: {kind}</source>
            <translation>Hanesion: {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Held for {held} of {n} forces.</source>
            <translation>
                <numerusform>Fe'i delir ar gyfer {held} o {n} heddlu.</numerusform>
                <numerusform>Fe'i delir ar gyfer {held} o {n} heddlu.</numerusform>
                <numerusform>Fe'i delir ar gyfer {held} o {n} heddlu.</numerusform>
                <numerusform>Fe'i delir ar gyfer {held} o {n} heddlu.</numerusform>
                <numerusform>Fe'i delir ar gyfer {held} o {n} heddlu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Each tile a force, placed as on the map.</source>
            <translation>Heddlu yw pob teilsen, wedi'i gosod fel ar y map.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Forces followed</source>
            <translation>Heddluoedd a ddilynir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>A dashed line divides years that cannot be compared.</source>
            <translation>Mae llinell doredig yn gwahanu blynyddoedd na ellir eu cymharu.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Following {force}</source>
            <translation>Yn dilyn {force}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/beside.py" />
            <source>Follow {force}</source>
            <translation>Dilyn {force}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/choices.py" />
            <source>All grades</source>
            <translation>Pob gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/choices.py" />
            <source>All regions</source>
            <translation>Pobman</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/choices.py" />
            <source>Region</source>
            <translation>Rhanbarth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/find_force.py" />
            <source>Return goes to the force, Shift+Return follows it too</source>
            <translation>Mae Return yn mynd at yr heddlu, a Shift+Return yn ei ddilyn hefyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/find_force.py" />
            <source>No force is called “{words}”</source>
            <translation>Nid oes heddlu o'r enw “{words}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/following.py" />
            <source>{name} is the report’s own force and is always followed</source>
            <translation>{name} yw heddlu'r adroddiad ei hun ac fe'i dilynir bob amser</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/following.py" />
            <source>Eight forces are followed: leave one out first</source>
            <translation>Dilynir wyth heddlu: gadewch un allan yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/following.py" />
            <source>Followed force {number}: {name}</source>
            <translation>Heddlu a ddilynir {number}: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/following.py" />
            <source>No longer follow {name}</source>
            <translation>Peidio â dilyn {name} mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>By region</source>
            <translation>Yn ôl rhanbarth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>By name</source>
            <translation>Yn ôl enw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>By grade</source>
            <translation>Yn ôl gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>By change</source>
            <translation>Yn ôl newid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>No grades of {measure} are held for {year}, so {other} is shown.</source>
            <translation>Ni ddelir graddau ar gyfer {measure} yn {year}, felly dangosir {other}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>No change to order by, so forces stand by name. {why}</source>
            <translation>Dim newid i drefnu yn ei ôl, felly mae'r heddluoedd yn nhrefn eu henwau. {why}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grade_filter.py" />
            <source>The heavy line divides cycles of four grades from those of five; grades are not compared across it.</source>
            <translation>Mae'r llinell drom yn gwahanu cylchoedd o bedair gradd oddi wrth rai o bump; ni chymherir graddau ar ei thraws.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>Wheel</source>
            <translation>Olwyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>Grades as {kind}</source>
            <translation>Graddau fel {kind}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>Show all forces</source>
            <translation>Dangos pob heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>Forces followed: {names}</source>
            <translation>Heddluoedd a ddilynir: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>Grades, {n} forces</source>
            <translation>
                <numerusform>Graddau, {n} heddlu</numerusform>
                <numerusform>Graddau, {n} heddlu</numerusform>
                <numerusform>Graddau, {n} heddlu</numerusform>
                <numerusform>Graddau, {n} heddlu</numerusform>
                <numerusform>Graddau, {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>No force to show for {measure}: {filters}.</source>
            <translation>Dim heddlu i'w ddangos ar gyfer {measure}: {filters}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>{n} published grades held; each opens its page.</source>
            <translation>
                <numerusform>Delir {n} o raddau cyhoeddedig; mae pob un yn agor ei thudalen.</numerusform>
                <numerusform>Delir {n} radd gyhoeddedig; mae'n agor ei thudalen.</numerusform>
                <numerusform>Delir {n} o raddau cyhoeddedig; mae pob un yn agor ei thudalen.</numerusform>
                <numerusform>Delir {n} gradd gyhoeddedig; mae pob un yn agor ei thudalen.</numerusform>
                <numerusform>Delir {n} o raddau cyhoeddedig; mae pob un yn agor ei thudalen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades/grades.py" />
            <source>{n} forces shown</source>
            <translation>
                <numerusform>dangosir {n} heddlu</numerusform>
                <numerusform>dangosir {n} heddlu</numerusform>
                <numerusform>dangosir {n} heddlu</numerusform>
                <numerusform>dangosir {n} heddlu</numerusform>
                <numerusform>dangosir {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/history.py" />
            <source>{name}, grades by year. {grades}</source>
            <translation>{name}, graddau fesul blwyddyn. {grades}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>Table, {n} forces</source>
            <translation>
                <numerusform>Tabl, {n} heddlu</numerusform>
                <numerusform>Tabl, {n} heddlu</numerusform>
                <numerusform>Tabl, {n} heddlu</numerusform>
                <numerusform>Tabl, {n} heddlu</numerusform>
                <numerusform>Tabl, {n} heddlu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>Table, the {n} forces followed</source>
            <translation>Tabl, y {n} heddlu a ddilynir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>Wheel of {n} forces, {year}</source>
            <translation>Olwyn o {n} heddlu, {year}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>Tile map</source>
            <translation>Map teils</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>Spread of grades</source>
            <translation>Gwasgariad y graddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/leaving.py" />
            <source>History</source>
            <translation>Hanes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/source.py" />
            <source>not held: no published page with this grade has been found.</source>
            <translation>heb ei dal: ni chafwyd hyd i dudalen gyhoeddedig â'r radd hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/source.py" />
            <source>not asked in this year.</source>
            <translation>heb ei ofyn yn y flwyddyn hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/source.py" />
            <source>Read it in the report</source>
            <translation>Ei ddarllen yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/source.py" />
            <source>Open the page of the earlier grade</source>
            <translation>Agor tudalen y radd gynharach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/spread.py" />
            <source>How the grades were spread. {grades}</source>
            <translation>Dosbarthiad y graddau. {grades}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/table.py" />
            <source>Grades of all forces</source>
            <translation>Graddau pob heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/tile_map.py" />
            <source>Map of {measure}, {year}: {counts}</source>
            <translation>Map o {measure}, {year}: {counts}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/wheel.py" />
            <source>Wheel of {n} forces, {year}. Rings from the outside: {names}</source>
            <translation>Olwyn o {n} heddlu, {year}. Cylchoedd, o'r tu allan i mewn: {names}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades/wheel.py" />
            <source>{name}, outermost</source>
            <translation>{name}, yr allanol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>About PEEL Viewer</source>
            <translation>Ynghylch PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>About</source>
            <translation>Ynghylch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Texts and a list of components: {folder}</source>
            <translation>Testunau a rhestr o gydrannau: {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>PEEL Viewer: MIT. Qt and PySide6: LGPL version 3. Icons Lucide: ISC.</source>
            <translation>PEEL Viewer: MIT. Qt a PySide6: LGPL fersiwn 3. Eiconau Lucide: ISC.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Faces Source Serif 4 and IBM Plex Sans: SIL Open Font Licence.</source>
            <translation>Ffontiau Source Serif 4 ac IBM Plex Sans: SIL Open Font Licence.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Texts: see resources/LICENSES.md</source>
            <translation>Testunau: gweler resources/LICENSES.md</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Texts are digests of reports and summaries of web pages, in the project’s own words: quote from what was published.</source>
            <translation>Crynodebau o adroddiadau ac o dudalennau gwe yw'r testunau, yng ngeiriau'r prosiect ei hun: dyfynnwch o'r hyn a gyhoeddwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Grades of the 43 forces are published ones, each with the page it was seen on.</source>
            <translation>Graddau cyhoeddedig yw graddau'r 43 heddlu, pob un â'r dudalen y'i gwelwyd arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Library: {folder}</source>
            <translation>Llyfrgell: {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Your data: {folder}</source>
            <translation>Eich data: {folder}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Text and grades</source>
            <translation>Testun a graddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Folders</source>
            <translation>Ffolderi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Versions</source>
            <translation>Fersiynau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/about.py" />
            <source>Licences</source>
            <translation>Trwyddedau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/help/about.py" />
            <source>{n} reports</source>
            <translation>
                <numerusform>{n} adroddiad</numerusform>
                <numerusform>{n} adroddiad</numerusform>
                <numerusform>{n} adroddiad</numerusform>
                <numerusform>{n} adroddiad</numerusform>
                <numerusform>{n} adroddiad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/help_window.py" />
            <source>Help – PEEL Viewer</source>
            <translation>Cymorth – PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/help_window.py" />
            <source>Search the help</source>
            <translation>Chwilio'r cymorth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/help_window.py" />
            <source>Topics</source>
            <translation>Pynciau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/help_window.py" />
            <source>Help</source>
            <translation>Cymorth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/help_window.py" />
            <source>Nothing in the help for “{query}”.</source>
            <translation>Dim yn y cymorth ar gyfer “{query}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>Keyboard</source>
            <translation>Bysellfwrdd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>Picture of a chart</source>
            <translation>Llun o siart</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>While a show runs</source>
            <translation>Tra bo sioe ar waith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>Everything can be done with the keyboard. The keys stand in the menus, too.</source>
            <translation>Gellir gwneud popeth â'r bysellfwrdd. Mae'r bysellau yn y dewislenni hefyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>Action</source>
            <translation>Gweithred</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/help/topics.py" />
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>Confirm the rest…</source>
            <translation>Cadarnhau'r gweddill…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>Confirm and next</source>
            <translation>Cadarnhau, a'r nesaf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} o dudalennau</numerusform>
                <numerusform>{n} dudalen</numerusform>
                <numerusform>{n} o dudalennau</numerusform>
                <numerusform>{n} thudalen</numerusform>
                <numerusform>{n} o dudalennau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>Recognised: {counts}</source>
            <translation>Adnabuwyd: {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} to confirm</source>
            <translation>
                <numerusform>{n} i'w cadarnhau</numerusform>
                <numerusform>{n} i'w gadarnhau</numerusform>
                <numerusform>{n} i'w cadarnhau</numerusform>
                <numerusform>{n} i'w cadarnhau</numerusform>
                <numerusform>{n} i'w cadarnhau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{sure} of {total} sure or confirmed</source>
            <translation>{sure} o {total} yn sicr neu wedi'u cadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>Leave the rest unconfirmed</source>
            <translation>Gadael y gweddill heb gadarnhad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>Finish</source>
            <translation>Gorffen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} chapters</source>
            <translation>
                <numerusform>{n} o benodau</numerusform>
                <numerusform>{n} bennod</numerusform>
                <numerusform>{n} o benodau</numerusform>
                <numerusform>{n} phennod</numerusform>
                <numerusform>{n} o benodau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} o nodiadau</numerusform>
                <numerusform>{n} nodyn</numerusform>
                <numerusform>{n} o nodiadau</numerusform>
                <numerusform>{n} nodyn</numerusform>
                <numerusform>{n} o nodiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} judgments</source>
            <translation>
                <numerusform>{n} o farnau</numerusform>
                <numerusform>{n} farn</numerusform>
                <numerusform>{n} o farnau</numerusform>
                <numerusform>{n} barn</numerusform>
                <numerusform>{n} o farnau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} areas for improvement</source>
            <translation>
                <numerusform>{n} o feysydd i'w gwella</numerusform>
                <numerusform>{n} maes i'w wella</numerusform>
                <numerusform>{n} o feysydd i'w gwella</numerusform>
                <numerusform>{n} maes i'w wella</numerusform>
                <numerusform>{n} o feysydd i'w gwella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/header.py" />
            <source>{n} values</source>
            <translation>
                <numerusform>{n} o werthoedd</numerusform>
                <numerusform>{n} gwerth</numerusform>
                <numerusform>{n} o werthoedd</numerusform>
                <numerusform>{n} gwerth</numerusform>
                <numerusform>{n} o werthoedd</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/identity.py" />
            <source>Year-month-day: 2017-03-02</source>
            <translation>Blwyddyn-mis-dydd: 2017-03-02</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/identity.py" />
            <source>{field}: a report is not without it.</source>
            <translation>{field}: nid oes adroddiad hebddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/identity.py" />
            <source>{text} is no day; write it as 2017-03-02, or 2017-03 for a month.</source>
            <translation>Nid yw {text} yn ddiwrnod; ysgrifennwch ef fel 2017-03-02, neu 2017-03 am fis.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/marked_field.py" />
            <source>Words of the piece</source>
            <translation>Geiriau'r darn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Everything</source>
            <translation>Popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>To confirm</source>
            <translation>I'w gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Outline of the import</source>
            <translation>Amlinelliad y mewnforiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Show everything</source>
            <translation>Dangos popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Nothing is left to confirm.</source>
            <translation>Nid oes dim ar ôl i'w gadarnhau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Place them…</source>
            <translation>Eu lleoli…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Nothing is dropped; these fit nowhere yet.</source>
            <translation>Ni chollir dim; nid yw'r rhain yn ffitio yn unman eto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>Left over ({n} lines)</source>
            <translation>
                <numerusform>Dros ben ({n} llinell)</numerusform>
                <numerusform>Dros ben ({n} llinell)</numerusform>
                <numerusform>Dros ben ({n} linell)</numerusform>
                <numerusform>Dros ben ({n} llinell)</numerusform>
                <numerusform>Dros ben ({n} llinell)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>sure</source>
            <translation>sicr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>to confirm</source>
            <translation>i'w gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline.py" />
            <source>corrected</source>
            <translation>wedi'i gywiro</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/outline_rows.py" />
            <source>left over</source>
            <translation>dros ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Previous to confirm</source>
            <translation>Yr un blaenorol i'w gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Next to confirm</source>
            <translation>Y nesaf i'w gadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Split here</source>
            <translation>Hollti yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Into two pieces, where the cursor stands in the words.</source>
            <translation>Yn ddau ddarn, lle mae'r cyrchwr yn y geiriau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Join with the next</source>
            <translation>Uno â'r nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece.py" />
            <source>Ctrl+Enter confirms</source>
            <translation>Mae Ctrl+Enter yn cadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>Chapter</source>
            <translation>Pennod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>Inner heading</source>
            <translation>Pennawd mewnol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>Level</source>
            <translation>Lefel</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>The heading above</source>
            <translation>Y pennawd uchod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>None on this piece</source>
            <translation>Dim ar y darn hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/piece_form.py" />
            <source>printed number; in the file it is {number}</source>
            <translation>rhif printiedig; {number} ydyw yn y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/reasons.py" />
            <source>Keep: {reason}</source>
            <translation>Cadw: {reason}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/reasons.py" />
            <source>It is right as it was read.</source>
            <translation>Mae'n gywir fel y'i darllenwyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/reasons.py" />
            <source>Use “{word}”</source>
            <translation>Defnyddio “{word}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Review of the import</source>
            <translation>Adolygiad o'r mewnforiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>This is the last one to confirm.</source>
            <translation>Dyma'r un olaf i'w gadarnhau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>This is the first one to confirm.</source>
            <translation>Dyma'r un cyntaf i'w gadarnhau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Confirm all {n} that are left?</source>
            <translation>
                <numerusform>Cadarnhau'r {n} sydd ar ôl?</numerusform>
                <numerusform>Cadarnhau'r {n} sydd ar ôl?</numerusform>
                <numerusform>Cadarnhau pob un o'r {n} sydd ar ôl?</numerusform>
                <numerusform>Cadarnhau pob un o'r {n} sydd ar ôl?</numerusform>
                <numerusform>Cadarnhau pob un o'r {n} sydd ar ôl?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>You say that they are right as they were read. The word “unconfirmed” goes from them everywhere.</source>
            <translation>Rydych yn dweud eu bod yn gywir fel y'u darllenwyd. Mae'r geiriau “heb ei gadarnhau” yn mynd oddi arnynt ym mhobman.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Confirm the rest</source>
            <translation>Cadarnhau'r gweddill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Confirm</source>
            <translation>Cadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Put the cursor into the words, where the second piece begins.</source>
            <translation>Rhowch y cyrchwr yn y geiriau, lle mae'r ail ddarn yn dechrau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>There is nothing to take back.</source>
            <translation>Nid oes dim i'w dynnu'n ôl.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>A piece has words. Take it for left over, where it belongs nowhere.</source>
            <translation>Mae geiriau gan ddarn. Cymerwch ef fel un dros ben, lle nad yw'n perthyn yn unman.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>It stands between pages {first} and {last}.</source>
            <translation>Mae'n sefyll rhwng tudalennau {first} a {last}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>{number} of {total} to confirm</source>
            <translation>{number} o {total} i'w cadarnhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>{number} of {total} left over</source>
            <translation>{number} o {total} dros ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>Reviewed on this machine; nothing is sent anywhere</source>
            <translation>Adolygir ar y peiriant hwn; nid anfonir dim i unman</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/review_page.py" />
            <source>A review can stop at any time and go on later</source>
            <translation>Gall adolygiad aros unrhyw bryd a mynd ymlaen yn nes ymlaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page before</source>
            <translation>Y dudalen flaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page after</source>
            <translation>Y dudalen nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page smaller</source>
            <translation>Tudalen yn llai</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page larger</source>
            <translation>Tudalen yn fwy</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page of the file</source>
            <translation>Tudalen o'r ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>The page is being drawn…</source>
            <translation>Mae'r dudalen yn cael ei thynnu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/importing/source_page.py" />
            <source>Page {page} of {total}</source>
            <translation>Tudalen {page} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>All that was asked, in all reports</source>
            <translation>Popeth a ofynnwyd, ym mhob adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Words, such as missing children</source>
            <translation>Geiriau, megis plant coll</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Filter what was asked</source>
            <translation>Hidlo'r hyn a ofynnwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>All forces</source>
            <translation>Pob heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Any year</source>
            <translation>Unrhyw flwyddyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Any question</source>
            <translation>Unrhyw gwestiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Any kind</source>
            <translation>Unrhyw fath</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Not tracked only</source>
            <translation>Heb eu holrhain yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Track chosen</source>
            <translation>Olrhain y dewis</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Show all</source>
            <translation>Dangos y cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Gathering what the reports ask for…</source>
            <translation>Yn casglu'r hyn y mae'r adroddiadau'n gofyn amdano…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>{count} asked</source>
            <translation>
                <numerusform>gofynnwyd am {count}</numerusform>
                <numerusform>gofynnwyd am {count}</numerusform>
                <numerusform>gofynnwyd am {count}</numerusform>
                <numerusform>gofynnwyd am {count}</numerusform>
                <numerusform>gofynnwyd am {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>The reports of this library ask for nothing.</source>
            <translation>Nid yw adroddiadau'r llyfrgell hon yn gofyn am ddim.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Nothing was asked that is like this.</source>
            <translation>Ni ofynnwyd am ddim tebyg i hyn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Track {n}</source>
            <translation>
                <numerusform>Olrhain {n}</numerusform>
                <numerusform>Olrhain {n}</numerusform>
                <numerusform>Olrhain {n}</numerusform>
                <numerusform>Olrhain {n}</numerusform>
                <numerusform>Olrhain {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/asked.py" />
            <source>Enter opens the report there; Space tracks what is chosen</source>
            <translation>Mae Enter yn agor yr adroddiad yno; mae'r bylchwr yn olrhain y dewis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/board.py" />
            <source>{status}, {n} improvements</source>
            <translation>
                <numerusform>{status}, {n} o welliannau</numerusform>
                <numerusform>{status}, {n} gwelliant</numerusform>
                <numerusform>{status}, {n} o welliannau</numerusform>
                <numerusform>{status}, {n} gwelliant</numerusform>
                <numerusform>{status}, {n} o welliannau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/cards.py" />
            <source>Due {date}</source>
            <translation>Erbyn {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/cells.py" />
            <source>Inspectorate</source>
            <translation>Yr arolygiaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/cells.py" />
            <source>31 March 2017</source>
            <translation>31 Mawrth 2017</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/cells.py" />
            <source>“{text}” is no date: write one like 31 March 2017</source>
            <translation>Nid dyddiad yw “{text}”: ysgrifennwch un fel 31 Mawrth 2017</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Edit kind, report, force, question and page…</source>
            <translation>Golygu math, adroddiad, heddlu, cwestiwn a thudalen…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Link…</source>
            <translation>Cysylltu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Add a line</source>
            <translation>Ychwanegu llinell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Open in report</source>
            <translation>Agor yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>“within three months”</source>
            <translation>“o fewn tri mis”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Belongs to cause of concern {reference}</source>
            <translation>Yn perthyn i achos pryder {reference}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>{publisher}’s status</source>
            <translation>Statws {publisher}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>{publisher}’s deadline</source>
            <translation>Dyddiad cau {publisher}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>{n} days left</source>
            <translation>
                <numerusform>{n} diwrnod ar ôl</numerusform>
                <numerusform>{n} diwrnod ar ôl</numerusform>
                <numerusform>{n} diwrnod ar ôl</numerusform>
                <numerusform>{n} diwrnod ar ôl</numerusform>
                <numerusform>{n} diwrnod ar ôl</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/detail.py" />
            <source>Add a line to the log</source>
            <translation>Ychwanegu llinell at y log</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Any status</source>
            <translation>Unrhyw statws</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Any owner</source>
            <translation>Unrhyw berchennog</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Any month due</source>
            <translation>Unrhyw fis cwblhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Filter</source>
            <translation>Hidlo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Filter the improvements</source>
            <translation>Hidlo'r gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Overdue only</source>
            <translation>Hwyr yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Group by</source>
            <translation>Grwpio yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/filters.py" />
            <source>Group by: {name}</source>
            <translation>Grwpio: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Nothing is tracked yet. Turn to “All reports” to choose what to track, track all that the report asks for (Improve menu), or add something of your own.</source>
            <translation>Nid olrheinir dim eto. Trowch at “Pob adroddiad” i ddewis beth i'w olrhain, olrheiniwch bopeth y mae'r adroddiad yn gofyn amdano (dewislen Gwella), neu ychwanegwch rywbeth eich hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>No improvement is like this.</source>
            <translation>Nid oes gwelliant fel hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Show all improvements</source>
            <translation>Dangos pob gwelliant</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Choose what to track</source>
            <translation>Dewis beth i'w olrhain</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Choose an improvement to see what is known of it.</source>
            <translation>Dewiswch welliant i weld yr hyn sy'n hysbys amdano.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>{n} improvements changed</source>
            <translation>
                <numerusform>newidiwyd {n} o welliannau</numerusform>
                <numerusform>newidiwyd {n} gwelliant</numerusform>
                <numerusform>newidiwyd {n} o welliannau</numerusform>
                <numerusform>newidiwyd {n} gwelliant</numerusform>
                <numerusform>newidiwyd {n} o welliannau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>{n} are tracked no longer; Ctrl+Z takes it back</source>
            <translation>
                <numerusform>nid olrheinir {n} mwyach; mae Ctrl+Z yn ei gymryd yn ôl</numerusform>
                <numerusform>nid olrheinir {n} mwyach; mae Ctrl+Z yn ei gymryd yn ôl</numerusform>
                <numerusform>nid olrheinir {n} mwyach; mae Ctrl+Z yn ei gymryd yn ôl</numerusform>
                <numerusform>nid olrheinir {n} mwyach; mae Ctrl+Z yn ei gymryd yn ôl</numerusform>
                <numerusform>nid olrheinir {n} mwyach; mae Ctrl+Z yn ei gymryd yn ôl</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Not kept: this goes when the program ends</source>
            <translation>Heb ei gadw: bydd hyn yn mynd pan ddaw'r rhaglen i ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Arrows walk the board; Ctrl with an arrow moves the card and logs it, F2 offers all statuses; Enter opens it</source>
            <translation>Mae saethau’n cerdded y bwrdd; mae Ctrl gyda saeth yn symud y cerdyn a’i gofnodi, mae F2 yn cynnig pob statws; mae Enter yn ei agor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>Kept in your own data; the report is never changed</source>
            <translation>Cedwir yn eich data eich hun; ni newidir yr adroddiad byth</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/improve.py" />
            <source>{n} chosen</source>
            <translation>
                <numerusform>{n} wedi'u dewis</numerusform>
                <numerusform>{n} wedi'u dewis</numerusform>
                <numerusform>{n} wedi'u dewis</numerusform>
                <numerusform>{n} wedi'u dewis</numerusform>
                <numerusform>{n} wedi'u dewis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Actions, {done} of {n} done</source>
            <translation>Camau, gwnaed {done} o {n}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>done {date}</source>
            <translation>gwnaed {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>late, {date}</source>
            <translation>hwyr, {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Edit the action “{text}”</source>
            <translation>Golygu’r weithred “{text}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Take out the action “{text}”</source>
            <translation>Tynnu'r cam “{text}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Evidence, {n}</source>
            <translation>Tystiolaeth, {n}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Edit the link “{text}”</source>
            <translation>Golygu’r ddolen “{text}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Take out the link “{text}”</source>
            <translation>Tynnu'r ddolen “{text}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Log, {n} of {total}</source>
            <translation>Cofnod, {n} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Log</source>
            <translation>Cofnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/lists.py" />
            <source>Show the whole log</source>
            <translation>Dangos y log cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/many.py" />
            <source>Apply to all chosen</source>
            <translation>Gosod ar bob un a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/many.py" />
            <source>What is left as it is here stays as it is in each.</source>
            <translation>Mae'r hyn a adewir fel y mae yma yn aros fel y mae ym mhob un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/many.py" />
            <source>Track them no longer</source>
            <translation>Peidio â'u holrhain mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/many.py" />
            <source>As it is</source>
            <translation>Fel y mae</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>As a workbook…</source>
            <translation>Fel llyfr gwaith…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>As CSV…</source>
            <translation>Fel CSV…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>As a slide for the meeting</source>
            <translation>Fel sleid i'r cyfarfod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Response to the report…</source>
            <translation>Ymateb i'r adroddiad…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Paper for a committee…</source>
            <translation>Papur i bwyllgor…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Import a list…</source>
            <translation>Mewnforio rhestr…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Back to the list</source>
            <translation>Yn ôl i'r rhestr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Export or import</source>
            <translation>Allforio neu fewnforio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/page.py" />
            <source>Add…</source>
            <translation>Ychwanegu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Section 55 reply</source>
            <translation>Ateb adran 55</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Draft…</source>
            <translation>Drafftio…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Draft the response to the report</source>
            <translation>Drafftio'r ymateb i'r adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Published on the day above, which you filled in: the report names none.</source>
            <translation>Cyhoeddwyd ar y diwrnod uchod, a lenwyd gennych chi: nid yw'r adroddiad yn enwi un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Published on the day above, which you filled in: the report names {day}.</source>
            <translation>Cyhoeddwyd ar y diwrnod uchod, a lenwyd gennych chi: mae'r adroddiad yn enwi {day}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>The report names no day of publication. Fill it in to see the last day for the reply.</source>
            <translation>Nid yw'r adroddiad yn enwi diwrnod cyhoeddi. Llenwch ef i weld y diwrnod olaf ar gyfer yr ateb.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>{n} days past</source>
            <translation>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
                <numerusform>{n} diwrnod yn hwyr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>It was due by {date}</source>
            <translation>Roedd yn ddyledus erbyn {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>Last day</source>
            <translation>Diwrnod olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/reply_box.py" />
            <source>{date}, day {n} from publication</source>
            <translation>{date}, diwrnod {n} o'r cyhoeddi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/changes.py" />
            <source>{reference} to “{status}”</source>
            <translation>{reference} i “{status}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/changes.py" />
            <source>{n} to “{status}”</source>
            <translation>
                <numerusform>{n} i “{status}”</numerusform>
                <numerusform>{n} i “{status}”</numerusform>
                <numerusform>{n} i “{status}”</numerusform>
                <numerusform>{n} i “{status}”</numerusform>
                <numerusform>{n} i “{status}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Import {name}</source>
            <translation>Mewnforio {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Nothing is changed yet. What you apply is one step: Ctrl+Z takes all of it back.</source>
            <translation>Ni newidiwyd dim eto. Un cam yw'r hyn a osodwch: mae Ctrl+Z yn ei gymryd yn ôl i gyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>What the file would change</source>
            <translation>Beth fyddai'r ffeil yn ei newid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Field</source>
            <translation>Maes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>When exported</source>
            <translation>Pan allforiwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Here</source>
            <translation>Yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>In the file</source>
            <translation>Yn y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Apply</source>
            <translation>Gosod</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Changed on both sides, {n}: tick to take the file’s</source>
            <translation>
                <numerusform>Newidiwyd ar y ddwy ochr, {n}: ticiwch i gymryd rhai'r ffeil</numerusform>
                <numerusform>Newidiwyd ar y ddwy ochr, {n}: ticiwch i gymryd rhai'r ffeil</numerusform>
                <numerusform>Newidiwyd ar y ddwy ochr, {n}: ticiwch i gymryd rhai'r ffeil</numerusform>
                <numerusform>Newidiwyd ar y ddwy ochr, {n}: ticiwch i gymryd rhai'r ffeil</numerusform>
                <numerusform>Newidiwyd ar y ddwy ochr, {n}: ticiwch i gymryd rhai'r ffeil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Not understood, {n}</source>
            <translation>
                <numerusform>Heb eu deall, {n}</numerusform>
                <numerusform>Heb eu deall, {n}</numerusform>
                <numerusform>Heb eu deall, {n}</numerusform>
                <numerusform>Heb eu deall, {n}</numerusform>
                <numerusform>Heb eu deall, {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Added, {n}</source>
            <translation>
                <numerusform>Ychwanegwyd, {n}</numerusform>
                <numerusform>Ychwanegwyd, {n}</numerusform>
                <numerusform>Ychwanegwyd, {n}</numerusform>
                <numerusform>Ychwanegwyd, {n}</numerusform>
                <numerusform>Ychwanegwyd, {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>Changed, {n}</source>
            <translation>
                <numerusform>Newidiwyd, {n}</numerusform>
                <numerusform>Newidiwyd, {n}</numerusform>
                <numerusform>Newidiwyd, {n}</numerusform>
                <numerusform>Newidiwyd, {n}</numerusform>
                <numerusform>Newidiwyd, {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} lines of the log are added</source>
            <translation>
                <numerusform>ychwanegir {n} llinell at y log</numerusform>
                <numerusform>ychwanegir {n} llinell at y log</numerusform>
                <numerusform>ychwanegir {n} llinell at y log</numerusform>
                <numerusform>ychwanegir {n} llinell at y log</numerusform>
                <numerusform>ychwanegir {n} llinell at y log</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>not said</source>
            <translation>heb ei ddweud</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>nothing</source>
            <translation>dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>The file changes nothing: all of it is as it is here.</source>
            <translation>Nid yw'r ffeil yn newid dim: mae'r cyfan fel y mae yma.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} added</source>
            <translation>
                <numerusform>ychwanegir {n}</numerusform>
                <numerusform>ychwanegir {n}</numerusform>
                <numerusform>ychwanegir {n}</numerusform>
                <numerusform>ychwanegir {n}</numerusform>
                <numerusform>ychwanegir {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} changed</source>
            <translation>
                <numerusform>newidir {n}</numerusform>
                <numerusform>newidir {n}</numerusform>
                <numerusform>newidir {n}</numerusform>
                <numerusform>newidir {n}</numerusform>
                <numerusform>newidir {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} changed on both sides</source>
            <translation>
                <numerusform>newidiwyd {n} ar y ddwy ochr</numerusform>
                <numerusform>newidiwyd {n} ar y ddwy ochr</numerusform>
                <numerusform>newidiwyd {n} ar y ddwy ochr</numerusform>
                <numerusform>newidiwyd {n} ar y ddwy ochr</numerusform>
                <numerusform>newidiwyd {n} ar y ddwy ochr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} not understood</source>
            <translation>
                <numerusform>{n} heb eu deall</numerusform>
                <numerusform>{n} heb eu deall</numerusform>
                <numerusform>{n} heb eu deall</numerusform>
                <numerusform>{n} heb eu deall</numerusform>
                <numerusform>{n} heb eu deall</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} as they are here</source>
            <translation>
                <numerusform>{n} fel y maent yma</numerusform>
                <numerusform>{n} fel y maent yma</numerusform>
                <numerusform>{n} fel y maent yma</numerusform>
                <numerusform>{n} fel y maent yma</numerusform>
                <numerusform>{n} fel y maent yma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} that both sides had changed are as in the file</source>
            <translation>
                <numerusform>{n} a newidiwyd ar y ddwy ochr fel yn y ffeil</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr fel yn y ffeil</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr fel yn y ffeil</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr fel yn y ffeil</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr fel yn y ffeil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/improve/sheets/preview_sheet.py" />
            <source>{n} that both sides had changed stay as they were here</source>
            <translation>
                <numerusform>{n} a newidiwyd ar y ddwy ochr yn aros fel yr oedd yma</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr yn aros fel yr oedd yma</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr yn aros fel yr oeddent yma</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr yn aros fel yr oeddent yma</numerusform>
                <numerusform>{n} a newidiwyd ar y ddwy ochr yn aros fel yr oeddent yma</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>On what basis</source>
            <translation>Ar ba sail</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>What happened</source>
            <translation>Beth ddigwyddodd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Authorised by</source>
            <translation>Awdurdodwyd gan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Whose word</source>
            <translation>Gair pwy</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>A line for the log. It may be left empty; what stands in the log stays.</source>
            <translation>Llinell i'r log. Gellir ei gadael yn wag; mae'r hyn sydd yn y log yn aros.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Write what is to stand in the log.</source>
            <translation>Ysgrifennwch yr hyn sydd i sefyll yn y log.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Add an action</source>
            <translation>Ychwanegu cam</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Edit the action</source>
            <translation>Golygu’r weithred</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>What will be done</source>
            <translation>Beth a wneir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Done on</source>
            <translation>Cwblhawyd ar</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Write what will be done.</source>
            <translation>Ysgrifennwch beth a wneir.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Link evidence</source>
            <translation>Cysylltu tystiolaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Edit the link</source>
            <translation>Golygu’r ddolen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Link</source>
            <translation>Cysylltu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>The file is linked and not copied: it stays where it is.</source>
            <translation>Cysylltir y ffeil heb ei chopïo: mae'n aros lle mae hi.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>File or address</source>
            <translation>Ffeil neu gyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Choose…</source>
            <translation>Dewis…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>What it shows</source>
            <translation>Beth mae'n ei ddangos</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>All files (*)</source>
            <translation>Pob ffeil (*)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Choose a file, or paste an address.</source>
            <translation>Dewiswch ffeil, neu gludwch gyfeiriad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Track an improvement of your own</source>
            <translation>Olrhain gwelliant eich hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Edit an improvement of your own</source>
            <translation>Golygu gwelliant o’ch eiddo eich hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Exampleshire 2016, or leave it empty</source>
            <translation>Exampleshire 2016, neu gadewch ef yn wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Write what is asked.</source>
            <translation>Ysgrifennwch beth a ofynnir.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/sheets.py" />
            <source>Write the number of a page, or leave it empty.</source>
            <translation>Ysgrifennwch rif tudalen, neu gadewch ef yn wag.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>Choose what supersedes it</source>
            <translation>Dewis beth sy’n ei ddisodli</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>Go to {reference}</source>
            <translation>Mynd i {reference}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>{title} (tracked no longer)</source>
            <translation>{title} (nas olrheinir mwyach)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>What supersedes {reference}</source>
            <translation>Beth sy’n disodli {reference}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>Look among what is tracked</source>
            <translation>Chwilio ymhlith yr hyn a olrheinir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>What is tracked</source>
            <translation>Yr hyn a olrheinir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>Look for</source>
            <translation>Chwilio am</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/improve/sheets/superseded.py" />
            <source>Or in words</source>
            <translation>Neu mewn geiriau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Choose a report to see what is known of it.</source>
            <translation>Dewiswch adroddiad i weld yr hyn sy'n hysbys amdano.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>published {date}</source>
            <translation>cyhoeddwyd {date}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{force} is no longer my force</source>
            <translation>Nid {force} yw fy heddlu mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{force} is my force</source>
            <translation>{force} yw fy heddlu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} reports chosen, this among them</source>
            <translation>
                <numerusform>{n} adroddiad wedi’u dewis, gan gynnwys hwn</numerusform>
                <numerusform>{n} adroddiad wedi’u dewis, gan gynnwys hwn</numerusform>
                <numerusform>{n} adroddiad wedi’u dewis, gan gynnwys hwn</numerusform>
                <numerusform>{n} adroddiad wedi’u dewis, gan gynnwys hwn</numerusform>
                <numerusform>{n} adroddiad wedi’u dewis, gan gynnwys hwn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Open {n}</source>
            <translation>
                <numerusform>Agor {n}</numerusform>
                <numerusform>Agor {n}</numerusform>
                <numerusform>Agor {n}</numerusform>
                <numerusform>Agor {n}</numerusform>
                <numerusform>Agor {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Open both beside</source>
            <translation>Agor y ddau ochr yn ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Open beside</source>
            <translation>Agor wrth ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Present</source>
            <translation>Cyflwyno</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Export pack of {n}…</source>
            <translation>
                <numerusform>Allforio pecyn o {n}…</numerusform>
                <numerusform>Allforio pecyn o {n}…</numerusform>
                <numerusform>Allforio pecyn o {n}…</numerusform>
                <numerusform>Allforio pecyn o {n}…</numerusform>
                <numerusform>Allforio pecyn o {n}…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Export pack…</source>
            <translation>Allforio pecyn…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} findings</source>
            <translation>
                <numerusform>{n} o ganfyddiadau</numerusform>
                <numerusform>{n} canfyddiad</numerusform>
                <numerusform>{n} o ganfyddiadau</numerusform>
                <numerusform>{n} chanfyddiad</numerusform>
                <numerusform>{n} o ganfyddiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} concerns</source>
            <translation>
                <numerusform>{n} o bryderon</numerusform>
                <numerusform>{n} pryder</numerusform>
                <numerusform>{n} o bryderon</numerusform>
                <numerusform>{n} phryder</numerusform>
                <numerusform>{n} o bryderon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} figures</source>
            <translation>
                <numerusform>{n} o ffigurau</numerusform>
                <numerusform>{n} ffigur</numerusform>
                <numerusform>{n} o ffigurau</numerusform>
                <numerusform>{n} ffigur</numerusform>
                <numerusform>{n} o ffigurau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} indicators</source>
            <translation>
                <numerusform>{n} o ddangosyddion</numerusform>
                <numerusform>{n} dangosydd</numerusform>
                <numerusform>{n} o ddangosyddion</numerusform>
                <numerusform>{n} dangosydd</numerusform>
                <numerusform>{n} o ddangosyddion</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Where it is</source>
            <translation>Ble mae</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>It comes with the program</source>
            <translation>Daw gyda'r rhaglen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Copy the path</source>
            <translation>Copïo'r llwybr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Open the inspectorate's page</source>
            <translation>Agor tudalen yr arolygiaeth</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} other copies are hidden behind this one:</source>
            <translation>
                <numerusform>Mae {n} o gopïau eraill wedi'u cuddio y tu ôl i hwn:</numerusform>
                <numerusform>Mae {n} copi arall wedi'i guddio y tu ôl i hwn:</numerusform>
                <numerusform>Mae {n} o gopïau eraill wedi'u cuddio y tu ôl i hwn:</numerusform>
                <numerusform>Mae {n} chopi arall wedi'u cuddio y tu ôl i hwn:</numerusform>
                <numerusform>Mae {n} o gopïau eraill wedi'u cuddio y tu ôl i hwn:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>{n} problems in its data…</source>
            <translation>
                <numerusform>{n} o broblemau yn ei ddata…</numerusform>
                <numerusform>{n} broblem yn ei ddata…</numerusform>
                <numerusform>{n} o broblemau yn ei ddata…</numerusform>
                <numerusform>{n} phroblem yn ei ddata…</numerusform>
                <numerusform>{n} o broblemau yn ei ddata…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Not checked yet</source>
            <translation>Heb ei wirio eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Other editions</source>
            <translation>Argraffiadau eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Same force</source>
            <translation>Yr un heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Same year, same region</source>
            <translation>Yr un flwyddyn, yr un rhanbarth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>Move to the bin…</source>
            <translation>Symud i'r bin…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>It comes with the program, so it stays.</source>
            <translation>Daw gyda'r rhaglen, felly mae'n aros.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>It is in a folder that you opened, so it stays.</source>
            <translation>Mae mewn ffolder a agorwyd gennych, felly mae'n aros.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/detail.py" />
            <source>It is in a folder of others, so it stays.</source>
            <translation>Mae mewn ffolder pobl eraill, felly mae'n aros.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/drop_target.py" />
            <source>Drop PDF files, saved web pages, a folder or a report pack anywhere here.</source>
            <translation>Gollyngwch ffeiliau PDF, tudalennau gwe a gadwyd, ffolder neu becyn adroddiadau unrhyw le yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/drop_target.py" />
            <source>Each is checked first.</source>
            <translation>Gwirir pob un yn gyntaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Year or cycle</source>
            <translation>Blwyddyn neu gylch</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Check</source>
            <translation>Gwirio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Library</source>
            <translation>Llyfrgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>With problems</source>
            <translation>Gyda phroblemau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Without problems</source>
            <translation>Heb broblemau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Narrow down</source>
            <translation>Culhau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/facets.py" />
            <source>Elsewhere</source>
            <translation>Mewn mannau eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/library.py" />
            <source>There is no report here yet. Import one or a pack, or add a folder of reports (File, Library).</source>
            <translation>Nid oes adroddiad yma eto. Mewnforiwch un neu becyn, neu ychwanegwch ffolder o adroddiadau (Ffeil, Llyfrgell).</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/library.py" />
            <source>No report is like this.</source>
            <translation>Nid oes adroddiad fel hyn.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/library.py" />
            <source>{count} reports</source>
            <translation>
                <numerusform>{count} o adroddiadau</numerusform>
                <numerusform>{count} adroddiad</numerusform>
                <numerusform>{count} o adroddiadau</numerusform>
                <numerusform>{count} adroddiad</numerusform>
                <numerusform>{count} o adroddiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/library.py" />
            <source>{shown} of {count} reports</source>
            <translation>
                <numerusform>{shown} o {count} o adroddiadau</numerusform>
                <numerusform>{shown} o {count} adroddiad</numerusform>
                <numerusform>{shown} o {count} o adroddiadau</numerusform>
                <numerusform>{shown} o {count} adroddiad</numerusform>
                <numerusform>{shown} o {count} o adroddiadau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/library.py" />
            <source>{count} chosen</source>
            <translation>
                <numerusform>{count} wedi'u dewis</numerusform>
                <numerusform>{count} wedi'u dewis</numerusform>
                <numerusform>{count} wedi'u dewis</numerusform>
                <numerusform>{count} wedi'u dewis</numerusform>
                <numerusform>{count} wedi'u dewis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>a report on one pillar, as from 2014 to 2017</source>
            <translation>adroddiad ar un piler, fel rhwng 2014 a 2017</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>a report on three pillars, as of 2018/19</source>
            <translation>adroddiad ar dri philer, fel yn 2018/19</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>a report in five grades, as from 2021/22</source>
            <translation>adroddiad â phum gradd, fel o 2021/22 ymlaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>any text with headings, as no layout of PEEL reports fits</source>
            <translation>unrhyw destun â phenawdau, gan nad oes diwyg adroddiadau PEEL sy'n gweddu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>Review…</source>
            <translation>Adolygu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>Show the file</source>
            <translation>Dangos y ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>From {file}, on {day}, by version {version}</source>
            <translation>O {file}, ar {day}, gan fersiwn {version}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>Read as {layout}</source>
            <translation>Darllenwyd fel {layout}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>Checksum {checksum}</source>
            <translation>Swm gwirio {checksum}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/origin.py" />
            <source>{n} passages found no place and stand where they stood</source>
            <translation>
                <numerusform>Ni chafodd {n} o ddarnau le, ac maent yn sefyll lle'r oeddent</numerusform>
                <numerusform>Ni chafodd {n} darn le, ac mae'n sefyll lle'r oedd</numerusform>
                <numerusform>Ni chafodd {n} o ddarnau le, ac maent yn sefyll lle'r oeddent</numerusform>
                <numerusform>Ni chafodd {n} o ddarnau le, ac maent yn sefyll lle'r oeddent</numerusform>
                <numerusform>Ni chafodd {n} o ddarnau le, ac maent yn sefyll lle'r oeddent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/page.py" />
            <source>Show all reports</source>
            <translation>Dangos pob adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/page.py" />
            <source>Find a title or force</source>
            <translation>Canfod teitl neu heddlu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/page.py" />
            <source>Columns</source>
            <translation>Colofnau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/page.py" />
            <source>Import reports…</source>
            <translation>Mewnforio adroddiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/scan_line.py" />
            <source>Looking through the library: {done} of {total}</source>
            <translation>Yn edrych drwy'r llyfrgell: {done} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/scan_line.py" />
            <source>Look again</source>
            <translation>Edrych eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/library/scan_line.py" />
            <source>Remove from the list…</source>
            <translation>Tynnu o'r rhestr…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/scan_line.py" />
            <source>{n} folders cannot be read now, or do not answer: {names}. What is known of their reports stays in the list.</source>
            <translation>
                <numerusform>Ni ellir darllen {n} o ffolderi nawr, neu nid ydynt yn ateb: {names}. Mae'r hyn sy'n hysbys am eu hadroddiadau yn aros yn y rhestr.</numerusform>
                <numerusform>Ni ellir darllen {n} ffolder nawr, neu nid yw'n ateb: {names}. Mae'r hyn sy'n hysbys am ei adroddiadau yn aros yn y rhestr.</numerusform>
                <numerusform>Ni ellir darllen {n} o ffolderi nawr, neu nid ydynt yn ateb: {names}. Mae'r hyn sy'n hysbys am eu hadroddiadau yn aros yn y rhestr.</numerusform>
                <numerusform>Ni ellir darllen {n} o ffolderi nawr, neu nid ydynt yn ateb: {names}. Mae'r hyn sy'n hysbys am eu hadroddiadau yn aros yn y rhestr.</numerusform>
                <numerusform>Ni ellir darllen {n} o ffolderi nawr, neu nid ydynt yn ateb: {names}. Mae'r hyn sy'n hysbys am eu hadroddiadau yn aros yn y rhestr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/library/table.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} o broblemau</numerusform>
                <numerusform>{n} broblem</numerusform>
                <numerusform>{n} o broblemau</numerusform>
                <numerusform>{n} phroblem</numerusform>
                <numerusform>{n} o broblemau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/legend.py" />
            <source>{force}: filled mark. {reference}: ring.</source>
            <translation>{force}: marc llawn. {reference}: cylch.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Unit</source>
            <translation>Uned</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Period</source>
            <translation>Cyfnod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Show all indicators</source>
            <translation>Dangos pob dangosydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Force in numbers</source>
            <translation>Yr heddlu mewn rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Find an indicator</source>
            <translation>Canfod dangosydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Report order</source>
            <translation>Trefn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Largest gap</source>
            <translation>Bwlch mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>By the difference as a share of the larger value</source>
            <translation>Yn ôl y gwahaniaeth fel cyfran o'r gwerth mwyaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Tiles</source>
            <translation>Teils</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Indicators</source>
            <translation>Dangosyddion</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>{count}. A rate is neither good nor bad by itself.</source>
            <translation>{count}. Nid yw cyfradd yn dda nac yn ddrwg ynddi ei hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>Ordered by the gap: the difference as a share of the larger value.</source>
            <translation>Wedi eu trefnu yn ôl y bwlch: y gwahaniaeth fel cyfran o'r gwerth mwyaf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>{shown} of {n} indicators</source>
            <translation>
                <numerusform>Dangosyddion: {shown} o {n}</numerusform>
                <numerusform>Dangosyddion: {shown} o {n}</numerusform>
                <numerusform>Dangosyddion: {shown} o {n}</numerusform>
                <numerusform>Dangosyddion: {shown} o {n}</numerusform>
                <numerusform>Dangosyddion: {shown} o {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>No indicator is held of this report.</source>
            <translation>Ni ddelir unrhyw ddangosydd ar gyfer yr adroddiad hwn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>No indicator with “{words}”.</source>
            <translation>Dim dangosydd â “{words}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>No indicator with “{words}” in {topic}.</source>
            <translation>Dim dangosydd â “{words}” yn {topic}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>{n} with a caveat</source>
            <translation>
                <numerusform>{n} â chafeat</numerusform>
                <numerusform>{n} â chafeat</numerusform>
                <numerusform>{n} â chafeat</numerusform>
                <numerusform>{n} â chafeat</numerusform>
                <numerusform>{n} â chafeat</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/numbers.py" />
            <source>the report’s caveats are not matched to them: open one for where they are</source>
            <translation>nid yw cafeatau’r adroddiad wedi’u paru â hwy: agorwch un i weld lle maent</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/tiles.py" />
            <source>{topic}. Caveats: {caveats}.</source>
            <translation>{topic}. Cafeatau: {caveats}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers/tiles.py" />
            <source>Caveats: {caveats}</source>
            <translation>Cafeatau: {caveats}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/companion.py" />
            <source>Notes</source>
            <translation>Nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/companion.py" />
            <source>Terms</source>
            <translation>Termau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/companion.py" />
            <source>Errors</source>
            <translation>Gwallau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/companion.py" />
            <source>Companion</source>
            <translation>Panel ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/companion.py" />
            <source>Errors of the published report, recorded and left as printed</source>
            <translation>Gwallau'r adroddiad cyhoeddedig, wedi'u cofnodi a'u gadael fel y'u hargraffwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>This report</source>
            <translation>Yr un hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>All reports</source>
            <comment>in a narrow pane</comment>
            <translation>Pob un</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>Notes of {scope}</source>
            <translation>Nodiadau: {scope}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>Write a note here</source>
            <translation>Ysgrifennu nodyn yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>All my notes…</source>
            <translation>Fy holl nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>Export my notes</source>
            <translation>Allforio fy nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>Export my notes as Markdown, Word, HTML, CSV or JSON</source>
            <translation>Allforio fy nodiadau fel Markdown, Word, HTML, CSV neu JSON</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/my_notes.py" />
            <source>Select words of the text to highlight them or to write something to them.</source>
            <translation>Dewiswch eiriau yn y testun i'w hamlygu neu i ysgrifennu rhywbeth amdanynt.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>Companion text</source>
            <translation>Testun y panel ochr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>No notes in this section.</source>
            <translation>Nid oes nodiadau yn yr adran hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>No terms in this section.</source>
            <translation>Nid oes termau yn yr adran hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>The report prints</source>
            <translation>Argraffwyd yn yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/companion/page.py" />
            <source>No errors of the published report are recorded for this section.</source>
            <translation>Ni chofnodwyd gwallau yn yr adroddiad cyhoeddedig ar gyfer yr adran hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/contents.py" />
            <source>Contents of the report</source>
            <translation>Cynnwys yr adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/contents.py" />
            <source>Find in contents</source>
            <translation>Canfod yn y cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/contents.py" />
            <source>No heading with “{words}”.</source>
            <translation>Dim pennawd â “{words}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/filter_chip.py" />
            <source>Strengths only</source>
            <translation>Cryfderau yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/filter_chip.py" />
            <source>Concerns only</source>
            <translation>Pryderon yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/filter_chip.py" />
            <source>{filter}: show all findings</source>
            <translation>{filter}: dangos pob canfyddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Find in this chapter</source>
            <translation>Canfod yn y bennod hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Match capitals</source>
            <translation>Cyfateb priflythrennau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Whole words</source>
            <translation>Geiriau cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Previous match</source>
            <translation>Cyfatebiad blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Next match</source>
            <translation>Cyfatebiad nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Close find</source>
            <translation>Cau'r bar canfod</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/find_bar.py" />
            <source>Not in this chapter</source>
            <translation>Heb ei ganfod yn y bennod hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/go_to_sheet.py" />
            <source>Go to paragraph</source>
            <translation>Mynd i baragraff</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/go_to_sheet.py" />
            <source>Paragraph number, such as 2.14:</source>
            <translation>Rhif paragraff, fel 2.14:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/link_words.py" />
            <source>{term}: {explanation}</source>
            <translation>{term}: {explanation}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/link_words.py" />
            <source>Note {number} closed</source>
            <translation>Nodyn {number} wedi'i gau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/link_words.py" />
            <source>Note {number}: {words}</source>
            <translation>Nodyn {number}: {words}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/panes.py" />
            <source>Section {number}.{own} of {of}</source>
            <translation>Adran {number}.{own} o {of}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/panes.py" />
            <source>Question {number}</source>
            <translation>Cwestiwn {number}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/panes.py" />
            <source>{share}% through</source>
            <translation>{share}% drwyddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/reading.py" />
            <source>To paragraph {digits}</source>
            <translation>I baragraff {digits}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/reading.py" />
            <source>Not in what “{filter}” leaves</source>
            <translation>Ddim yn yr hyn y mae “{filter}” yn ei adael</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/sections_sheet.py" />
            <source>Strengths only are shown, so only these are saved; the file says so.</source>
            <translation>Cryfderau'n unig a ddangosir, felly dim ond y rhain a gedwir; mae'r ffeil yn dweud hynny.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/sections_sheet.py" />
            <source>Concerns only are shown, so only these are saved; the file says so.</source>
            <translation>Pryderon yn unig a ddangosir, felly dim ond y rhain a gedwir; mae'r ffeil yn dweud hynny.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/sections_sheet.py" />
            <source>Save report as PDF</source>
            <translation>Cadw'r adroddiad fel PDF</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/sections_sheet.py" />
            <source>What the file holds:</source>
            <translation>Cynnwys y ffeil:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/sections_sheet.py" />
            <source>Sections of the report</source>
            <translation>Adrannau'r adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/reading/tree/rows.py" />
            <source>Fig {number}</source>
            <translation>Ffig {number}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>All years</source>
            <translation>Pob blwyddyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>All pillars</source>
            <translation>Pob piler</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Every grade</source>
            <translation>Pob gradd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Every kind</source>
            <translation>Pob math</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Fold the filters away</source>
            <translation>Plygu'r hidlwyr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Show what the hits can be narrowed to</source>
            <translation>Dangos yr hyn y gellir cyfyngu'r canlyniadau iddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Filters ({n})</source>
            <translation>Hidlwyr ({n})</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/filter_bar.py" />
            <source>Filters</source>
            <translation>Hidlwyr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/keep_button.py" />
            <source>Save as Markdown…</source>
            <translation>Cadw fel Markdown…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/keep_button.py" />
            <source>Save as a Word document…</source>
            <translation>Cadw fel dogfen Word…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/keep_button.py" />
            <source>Save as a table (CSV)…</source>
            <translation>Cadw fel tabl (CSV)…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/keep_button.py" />
            <source>Remember this search</source>
            <translation>Cofio'r chwiliad hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/operators.py" />
            <source>“a phrase”, -without, one OR another, one NEAR another</source>
            <translation>“ymadrodd”, -heb, un NEU arall, un GER arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/operators.py" />
            <source>Nothing found for {query} in the reports that are searched so far.</source>
            <translation>Dim canlyniadau ar gyfer {query} yn yr adroddiadau a chwiliwyd hyd yma.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/search/operators.py" />
            <source>Nothing found for {query} in {n} reports.</source>
            <translation>
                <numerusform>Dim canlyniadau ar gyfer {query} mewn {n} adroddiad.</numerusform>
                <numerusform>Dim canlyniadau ar gyfer {query} mewn {n} adroddiad.</numerusform>
                <numerusform>Dim canlyniadau ar gyfer {query} mewn {n} adroddiad.</numerusform>
                <numerusform>Dim canlyniadau ar gyfer {query} mewn {n} adroddiad.</numerusform>
                <numerusform>Dim canlyniadau ar gyfer {query} mewn {n} adroddiad.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/operators.py" />
            <source>Try fewer words, or part of one.</source>
            <translation>Rhowch gynnig ar lai o eiriau, neu ran o un.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/operators.py" />
            <source>Nothing has all of these words. These hits have: {words}. Left out: {gone}.</source>
            <translation>Nid oes gan ddim yr holl eiriau hyn. Mae gan y canlyniadau hyn: {words}. Hepgorwyd: {gone}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/panel.py" />
            <source>Search hits</source>
            <translation>Canlyniadau chwilio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/panel.py" />
            <source>{hits}, the best first. Return opens one and shows all beside the text.</source>
            <translation>{hits}, y gorau'n gyntaf. Mae Return yn agor un ac yn dangos y cyfan wrth ymyl y testun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/panel.py" />
            <source>The search failed ({reason}). Type on to try again.</source>
            <translation>Methodd y chwiliad ({reason}). Daliwch i deipio i roi cynnig arall arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Previous hit</source>
            <translation>Canlyniad blaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Next hit</source>
            <translation>Canlyniad nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Keep the results</source>
            <translation>Cadw'r canlyniadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Close the results</source>
            <translation>Cau'r canlyniadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Search results</source>
            <translation>Canlyniadau chwilio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>The best {n} of the newest are listed: a force, year or kind leads to the others.</source>
            <translation>Rhestrir y {n} gorau o'r rhai diweddaraf: mae heddlu, blwyddyn neu fath yn arwain at y lleill.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/search/results.py" />
            <source>{n} findings like {number}</source>
            <translation>
                <numerusform>{n} canfyddiad tebyg i {number}</numerusform>
                <numerusform>{n} canfyddiad tebyg i {number}</numerusform>
                <numerusform>{n} ganfyddiad tebyg i {number}</numerusform>
                <numerusform>{n} chanfyddiad tebyg i {number}</numerusform>
                <numerusform>{n} canfyddiad tebyg i {number}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Findings like {number}</source>
            <translation>Canfyddiadau tebyg i {number}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>for fewer words</source>
            <translation>ar gyfer llai o eiriau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>Type what to look for in the field above.</source>
            <translation>Teipiwch yr hyn i chwilio amdano yn y maes uchod.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/search/results.py" />
            <source>in {n} chapters</source>
            <translation>
                <numerusform>mewn {n} o benodau</numerusform>
                <numerusform>mewn {n} bennod</numerusform>
                <numerusform>mewn {n} bennod</numerusform>
                <numerusform>mewn {n} phennod</numerusform>
                <numerusform>mewn {n} o benodau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/results.py" />
            <source>in {found} of {held} reports</source>
            <translation>mewn {found} o {held} adroddiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/saved_searches.py" />
            <source>Saved searches</source>
            <translation>Chwiliadau a gadwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/saved_searches.py" />
            <source>Remembered {query}: it is in the menu of the search field.</source>
            <translation>Cofiwyd {query}: mae yn newislen y maes chwilio.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/saved_searches.py" />
            <source>No search is kept yet</source>
            <translation>Ni chadwyd chwiliad eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/saved_searches.py" />
            <source>Forget</source>
            <translation>Anghofio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search/several_menu.py" />
            <source>Ctrl with a click, or Space, chooses several</source>
            <translation>Mae Ctrl gyda chlic, neu'r Bylchwr, yn dewis sawl un</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/audience.py" />
            <source>Show – PEEL Viewer</source>
            <translation>Sioe – PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/audience.py" />
            <source>Slide {digits}</source>
            <translation>Sleid {digits}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Pointer</source>
            <translation>Pwyntydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Spotlight</source>
            <translation>Sbotolau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Magnifier</source>
            <translation>Chwyddwydr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Draw</source>
            <translation>Llunio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Blank</source>
            <translation>Sgrin wag</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Slides</source>
            <translation>Sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Console – PEEL Viewer</source>
            <translation>Consol – PEEL Viewer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>H for all keys   ·   Esc ends the rehearsal</source>
            <translation>H: pob bysell   ·   Esc: dod â'r ymarfer i ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>H for all keys   ·   Esc ends the show</source>
            <translation>H: pob bysell   ·   Esc: dod â'r sioe i ben</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Next</source>
            <translation>Nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Pushed to the screen</source>
            <translation>Wedi'i wthio i'r sgrin</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Pushed, and seen by nobody</source>
            <translation>Wedi'i wthio, a neb yn ei weld</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Next goes back to the slide</source>
            <translation>Mae Nesaf yn mynd yn ôl i'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>The end of the show</source>
            <translation>Diwedd y sioe</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Enter goes there</source>
            <translation>Mae Enter yn mynd yno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>{time} here, {planned} when rehearsed</source>
            <translation>{time} yma, {planned} wrth ymarfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console.py" />
            <source>Time on this slide: {time}</source>
            <translation>Amser ar y sleid hon: {time}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>Time of day</source>
            <translation>Yr amser nawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>Time since the start. Click to count from now (R).</source>
            <translation>Amser ers y dechrau. Cliciwch i gyfrif o nawr (R).</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>How long the talk may take (T)</source>
            <translation>Faint o amser a gaiff y sgwrs (T)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>{n} minutes since the start</source>
            <translation>
                <numerusform>{n} o funudau ers y dechrau</numerusform>
                <numerusform>{n} munud ers y dechrau</numerusform>
                <numerusform>{n} o funudau ers y dechrau</numerusform>
                <numerusform>{n} munud ers y dechrau</numerusform>
                <numerusform>{n} o funudau ers y dechrau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>{time} left of {minutes}:00</source>
            <translation>{time} ar ôl o {minutes}:00</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_bar.py" />
            <source>{time} over {minutes}:00</source>
            <translation>{time} dros {minutes}:00</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_parts.py" />
            <source>The screen is black</source>
            <translation>Mae'r sgrin yn ddu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_parts.py" />
            <source>The screen is white</source>
            <translation>Mae'r sgrin yn wyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_parts.py" />
            <source>Smaller notes</source>
            <translation>Nodiadau llai</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_parts.py" />
            <source>Larger notes</source>
            <translation>Nodiadau mwy</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/console_parts.py" />
            <source>No notes for this slide.</source>
            <translation>Nid oes nodiadau ar gyfer y sleid hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Search all reports: only you see this</source>
            <translation>Chwilio pob adroddiad: chi yn unig sy'n gweld hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Search for evidence</source>
            <translation>Chwilio am dystiolaeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Evidence found</source>
            <translation>Tystiolaeth a ganfuwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>The hit in full</source>
            <translation>Y canlyniad yn llawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Push to the screen</source>
            <translation>Gwthio i'r sgrin</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Show this to the audience (Enter); Next goes back to the slide</source>
            <translation>Dangos hyn i'r gynulleidfa (Enter); mae Nesaf yn mynd yn ôl i'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Enter pushes the chosen hit to the screen; the next key goes back to the slide. Esc closes the drawer.</source>
            <translation>Mae Enter yn gwthio'r canlyniad a ddewiswyd i'r sgrin; mae'r fysell nesaf yn mynd yn ôl i'r sleid. Mae Esc yn cau'r drôr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Nothing in any report for “{query}”.</source>
            <translation>Dim mewn unrhyw adroddiad ar gyfer “{query}”.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>Nothing for “{query}” yet: not all reports are searched so far.</source>
            <translation>Dim byd ar gyfer “{query}” eto: nid yw pob adroddiad wedi'i chwilio hyd yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/evidence.py" />
            <source>This hit has no slide of its own: open it in the reading view.</source>
            <translation>Nid oes gan y canlyniad hwn ei sleid ei hun: agorwch ef yn yr olwg ddarllen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Rub out lines</source>
            <translation>Dileu llinellau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Take the last line back</source>
            <translation>Tynnu'r llinell olaf yn ôl</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Clear the slide</source>
            <translation>Clirio'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Lay the pen down</source>
            <translation>Rhoi'r pìn i lawr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Drawing</source>
            <translation>Llunio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/ink_bar.py" />
            <source>Pen: {colour}</source>
            <translation>Pìn: {colour}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/keep_awake.py" />
            <source>A presentation is running</source>
            <translation>Mae cyflwyniad ar waith</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>You drew on {n} slides.</source>
            <translation>
                <numerusform>Lluniasoch ar {n} sleid.</numerusform>
                <numerusform>Lluniasoch ar {n} sleid.</numerusform>
                <numerusform>Lluniasoch ar {n} sleid.</numerusform>
                <numerusform>Lluniasoch ar {n} sleid.</numerusform>
                <numerusform>Lluniasoch ar {n} sleid.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>What is kept stays on the slides, in the show and in files, until you remove it in the Slides view.</source>
            <translation>Mae'r hyn a gedwir yn aros ar y sleidiau, yn y sioe ac mewn ffeiliau, nes ichi ei dynnu yn yr olwg Sleidiau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Drawings</source>
            <translation>Lluniau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Keep the drawings</source>
            <translation>Cadw'r lluniau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Drop them</source>
            <translation>Eu gollwng</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Keep drawings</source>
            <translation>Cadw lluniau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>The rehearsal took {time} of {minutes}:00.</source>
            <translation>Cymerodd yr ymarfer {time} o {minutes}:00.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Keep the times of the rehearsal</source>
            <translation>Cadw amserau'r ymarfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>The time of each slide can be kept with the deck; it then stands beside the slide.</source>
            <translation>Gellir cadw amser pob sleid gyda'r cyflwyniad; yna saif wrth ymyl y sleid.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>The rehearsal took {time}.</source>
            <translation>Cymerodd yr ymarfer {time}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Rehearsal</source>
            <translation>Ymarfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/kept.py" />
            <source>Keep the times</source>
            <translation>Cadw'r amserau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/key_sheet.py" />
            <source>Keys of the show</source>
            <translation>Bysellau'r sioe</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/page_grid.py" />
            <source>Slides around this one</source>
            <translation>Sleidiau o gwmpas yr un hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/presenter.py" />
            <source>No slide is ticked: there is nothing to show</source>
            <translation>Nid oes sleid wedi'i thicio: nid oes dim i'w ddangos</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/presenter.py" />
            <source>Nobody else sees this. At the end the time of each slide can be kept with the deck.</source>
            <translation>Nid oes neb arall yn gweld hyn. Ar y diwedd gellir cadw amser pob sleid gyda'r cyflwyniad.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/presenter.py" />
            <source>Evidence is for you alone, and the audience sees this display. C opens the console on it.</source>
            <translation>I chi yn unig y mae’r dystiolaeth, ac mae’r gynulleidfa’n gweld y sgrin hon. Mae C yn agor y consol arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Display {number}, {width} × {height}</source>
            <translation>Sgrin {number}, {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Displays</source>
            <translation>Sgriniau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Slides on {display}</source>
            <translation>Sleidiau ar {display}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Console</source>
            <translation>Consol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Where should the slides be shown?</source>
            <translation>Ble dylid dangos y sleidiau?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>In a window, to be shared in a video call; the console in another</source>
            <translation>Mewn ffenestr, i'w rhannu mewn galwad fideo; y consol mewn un arall</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Remember for these displays</source>
            <translation>Cofio ar gyfer y sgriniau hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/screen_picker.py" />
            <source>Full screen on {display}</source>
            <translation>Sgrin lawn ar {display}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>The slides’ display is gone. They go on when it is plugged in again; X shows them here.</source>
            <translation>Mae sgrin y sleidiau wedi mynd. Byddant yn ailddechrau pan gaiff ei chysylltu eto; mae X yn eu dangos yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>Showing in a window: share that one</source>
            <translation>Yn dangos mewn ffenestr: rhannwch honno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>Showing on {display}</source>
            <translation>Yn dangos ar {display}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>Showing</source>
            <translation>Yn dangos</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>The machine may go to sleep</source>
            <translation>Gall y peiriant fynd i gysgu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/show/stage.py" />
            <source>There is one display: nothing to swap. C opens the console on it.</source>
            <translation>Un sgrin sydd: nid oes dim i’w gyfnewid. Mae C yn agor y consol arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/row_choice.py" />
            <source>Rows on the slide</source>
            <translation>Rhesi ar y sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/row_choice.py" />
            <source>A slide shows one row at least.</source>
            <translation>Mae sleid yn dangos o leiaf un rhes.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/row_choice.py" />
            <source>Choose rows</source>
            <translation>Dewis rhesi</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>What this slide shows comes from the report and is not edited here.</source>
            <translation>O'r adroddiad y daw'r hyn a ddengys y sleid hon, ac ni chaiff ei olygu yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Lines, one each</source>
            <translation>Llinellau, un pwynt ar bob un</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Notes for the speaker</source>
            <translation>Nodiadau i'r siaradwr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Remove the drawing</source>
            <translation>Tynnu'r llun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Take what was drawn in a show off this slide</source>
            <translation>Tynnu'r hyn a luniwyd mewn sioe oddi ar y sleid hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Lines</source>
            <translation>Llinellau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>At the foot: {source}</source>
            <translation>Ar y gwaelod: {source}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Edit headline</source>
            <translation>Golygu'r pennawd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>A slide takes {lines} lines of {letters} letters: the rest was left out.</source>
            <translation>Mae sleid yn derbyn {lines} o linellau o {letters} o lythrennau: gadawyd y gweddill allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Edit lines</source>
            <translation>Golygu'r llinellau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Notes take {letters} letters: the rest was left out.</source>
            <translation>Mae nodiadau’n derbyn {letters} o lythrennau: gadawyd y gweddill allan.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_fields.py" />
            <source>Edit notes</source>
            <translation>Golygu'r nodiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>slide {number}</source>
            <translation>sleid {number}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>left out</source>
            <translation>wedi'i hepgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>{time} when rehearsed</source>
            <translation>{time} wrth ymarfer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>on {n} slides</source>
            <translation>
                <numerusform>ar {n} sleid</numerusform>
                <numerusform>ar {n} sleid</numerusform>
                <numerusform>ar {n} sleid</numerusform>
                <numerusform>ar {n} sleid</numerusform>
                <numerusform>ar {n} sleid</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>Tick slide</source>
            <translation>Ticio'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>Leave slide out</source>
            <translation>Hepgor y sleid</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides/slide_list.py" />
            <source>{n} slides</source>
            <translation>
                <numerusform>{n} sleid</numerusform>
                <numerusform>{n} sleid</numerusform>
                <numerusform>{n} sleid</numerusform>
                <numerusform>{n} sleid</numerusform>
                <numerusform>{n} sleid</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Deck</source>
            <translation>Cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Add a slide</source>
            <translation>Ychwanegu sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Remove the slide</source>
            <translation>Tynnu'r sleid</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Slides in the shape {shape}</source>
            <translation>Sleidiau ar ffurf {shape}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>PowerPoint…</source>
            <translation>PowerPoint…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>PDF, one slide a page…</source>
            <translation>PDF, un sleid i bob tudalen…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Handout with notes…</source>
            <translation>Taflen â nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Handout without notes…</source>
            <translation>Taflen heb nodiadau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Present from here</source>
            <translation>Cyflwyno o'r fan hon</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Present from the chosen slide</source>
            <translation>Cyflwyno o'r sleid a ddewiswyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Present from the chosen slide (Shift+F5); F5 presents from the first</source>
            <translation>Cyflwyno o'r sleid a ddewiswyd (Shift+F5); mae F5 yn cyflwyno o'r gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Part before</source>
            <translation>Rhan flaenorol</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Next part</source>
            <translation>Rhan nesaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Text slide</source>
            <translation>Sleid destun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>What the last view shows</source>
            <translation>Yr hyn a ddengys yr olwg olaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Figure {number}: {title}</source>
            <translation>Ffigur {number}: {title}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Number</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>All of Force in numbers</source>
            <translation>Popeth yn Yr heddlu mewn rhifau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>The comparison of the Compare view</source>
            <translation>Cymhariaeth yr olwg Cymharu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Grades of the force over the years</source>
            <translation>Graddau'r heddlu dros y blynyddoedd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>New “{name}”: {about}</source>
            <translation>“{name}” newydd: {about}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>New from this chapter: {chapter}</source>
            <translation>Newydd o'r bennod hon: {chapter}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Duplicate</source>
            <translation>Dyblygu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Name:</source>
            <translation>Enw:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Delete the deck “{name}”?</source>
            <translation>Dileu'r cyflwyniad “{name}”?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Its slides, edits and notes are lost. This cannot be undone.</source>
            <translation>Collir ei sleidiau, ei olygiadau a'i nodiadau. Ni ellir dadwneud hyn.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Delete deck</source>
            <translation>Dileu'r cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>The deck has no slides: add one, or undo.</source>
            <translation>Nid oes sleidiau yn y cyflwyniad: ychwanegwch un, neu dadwnewch.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Slide {number} of {total}</source>
            <translation>Sleid {number} o {total}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Left out of the show</source>
            <translation>Wedi'i hepgor o'r sioe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>it fills {n} slides: this is part {part}</source>
            <translation>
                <numerusform>mae'n llenwi {n} sleid: dyma ran {part}</numerusform>
                <numerusform>mae'n llenwi {n} sleid: dyma ran {part}</numerusform>
                <numerusform>mae'n llenwi {n} sleid: dyma ran {part}</numerusform>
                <numerusform>mae'n llenwi {n} sleid: dyma ran {part}</numerusform>
                <numerusform>mae'n llenwi {n} sleid: dyma ran {part}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Change shape</source>
            <translation>Newid ffurf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>{n} slides left out</source>
            <translation>
                <numerusform>{n} sleid wedi'u hepgor</numerusform>
                <numerusform>{n} sleid wedi'i hepgor</numerusform>
                <numerusform>{n} sleid wedi'u hepgor</numerusform>
                <numerusform>{n} sleid wedi'u hepgor</numerusform>
                <numerusform>{n} sleid wedi'u hepgor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Not kept yet</source>
            <translation>Heb ei gadw eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/slides.py" />
            <source>Building the deck…</source>
            <translation>Yn llunio'r cyflwyniad…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/sources_notice.py" />
            <source>These lines were changed and do not follow the slides any more.</source>
            <translation>Newidiwyd y llinellau hyn ac nid ydynt yn dilyn y sleidiau mwyach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/sources_notice.py" />
            <source>Name what the slides rest on now, in place of these words</source>
            <translation>Enwi'r hyn y mae'r sleidiau'n seiliedig arno nawr, yn lle'r geiriau hyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Style of the slides</source>
            <translation>Arddull y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Style</source>
            <translation>Arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Colours, faces, logo and footer of the slides</source>
            <translation>Lliwiau, wynebau, logo a throedyn y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Plain style</source>
            <translation>Arddull blaen</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Add from a file…</source>
            <translation>Ychwanegu o ffeil…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Save an example…</source>
            <translation>Cadw enghraifft…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>A style file with every line explained: name, colours, faces, footer and logo</source>
            <translation>Ffeil arddull ag esboniad ar bob llinell: enw, lliwiau, wynebau, troedyn a logo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Manage styles…</source>
            <translation>Rheoli arddulliau…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Add a house style</source>
            <translation>Ychwanegu arddull sefydliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Style file or PowerPoint template (*.toml *.pptx *.potx)</source>
            <translation>Ffeil arddull neu dempled PowerPoint (*.toml *.pptx *.potx)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>The style was not added</source>
            <translation>Nid ychwanegwyd yr arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>The slides wear “{name}”</source>
            <translation>Mae’r sleidiau’n gwisgo “{name}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Save an example of a style</source>
            <translation>Cadw enghraifft o arddull</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>Style file (*.toml)</source>
            <translation>Ffeil arddull (*.toml)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>The faces {faces} are not installed here: slides are shown in the program’s own, and PowerPoint files name them.</source>
            <translation>
                <numerusform>Nid yw’r wynebau {faces} wedi’u gosod yma: dangosir sleidiau yn wynebau’r rhaglen ei hun, ac mae ffeiliau PowerPoint yn eu henwi.</numerusform>
                <numerusform>Nid yw’r wyneb {faces} wedi’i osod yma: dangosir sleidiau yn wyneb y rhaglen ei hun, ac mae ffeiliau PowerPoint yn ei enwi.</numerusform>
                <numerusform>Nid yw’r wynebau {faces} wedi’u gosod yma: dangosir sleidiau yn wynebau’r rhaglen ei hun, ac mae ffeiliau PowerPoint yn eu henwi.</numerusform>
                <numerusform>Nid yw’r wynebau {faces} wedi’u gosod yma: dangosir sleidiau yn wynebau’r rhaglen ei hun, ac mae ffeiliau PowerPoint yn eu henwi.</numerusform>
                <numerusform>Nid yw’r wynebau {faces} wedi’u gosod yma: dangosir sleidiau yn wynebau’r rhaglen ei hun, ac mae ffeiliau PowerPoint yn eu henwi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>{file}, line {line}: {what}. {remedy}</source>
            <translation>{file}, llinell {line}: {what}. {remedy}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/style_button.py" />
            <source>The slides stay as they are.</source>
            <translation>Mae’r sleidiau’n aros fel y maent.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>House styles</source>
            <translation>Arddulliau’r sefydliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Use for this deck</source>
            <translation>Defnyddio i’r cyflwyniad hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Remove…</source>
            <translation>Tynnu…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Remove the house style “{name}”?</source>
            <translation>Tynnu’r arddull “{name}”?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Decks that wear it are shown in the plain style until it is added again. Its file stays where it is.</source>
            <translation>Dangosir cyflwyniadau sy’n ei gwisgo yn yr arddull blaen nes ei hychwanegu eto. Mae ei ffeil yn aros lle mae.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Remove house style</source>
            <translation>Tynnu arddull sefydliad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Faces: {names}.</source>
            <translation>Wynebau: {names}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>Not installed here, so that slides are shown in the program’s own: {names}.</source>
            <translation>Heb eu gosod yma, felly dangosir sleidiau yn wynebau’r rhaglen ei hun: {names}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>From a PowerPoint template, whose layouts are used in PowerPoint files.</source>
            <translation>O dempled PowerPoint, y defnyddir ei gynlluniau mewn ffeiliau PowerPoint.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/styles_sheet.py" />
            <source>The program’s own colours and faces.</source>
            <translation>Lliwiau ac wynebau’r rhaglen ei hun.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Talk {time} of {minutes} min</source>
            <translation>Sgwrs {time} o {minutes} mun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Talk {time}</source>
            <translation>Sgwrs {time}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Talk {minutes} min</source>
            <translation>Sgwrs {minutes} mun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Talk length</source>
            <translation>Hyd y sgwrs</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>How long the talk may take; rehearse it to learn how long it does</source>
            <translation>Faint o amser a gaiff y sgwrs; ymarferwch hi i wybod faint y mae'n ei gymryd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>The rehearsal took {time}</source>
            <translation>Cymerodd yr ymarfer {time}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>The rehearsal took {time}: {spare} to spare</source>
            <translation>Cymerodd yr ymarfer {time}: {spare} yn weddill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>The rehearsal took {time}: {over} too long</source>
            <translation>Cymerodd yr ymarfer {time}: {over} yn rhy hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Rehearse the talk</source>
            <translation>Ymarfer y sgwrs</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/talk.py" />
            <source>Forget the times of the rehearsal</source>
            <translation>Anghofio amserau'r ymarfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides/title_fields.py" />
            <source>Edit title slide</source>
            <translation>Golygu'r sleid deitl</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>{n} measures</source>
            <translation>
                <numerusform>{n} o fesurau</numerusform>
                <numerusform>{n} mesur</numerusform>
                <numerusform>{n} o fesurau</numerusform>
                <numerusform>{n} mesur</numerusform>
                <numerusform>{n} o fesurau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Added to the deck: {measures}</source>
            <translation>Ychwanegwyd at y cyflwyniad: {measures}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>{n} forces</source>
            <translation>
                <numerusform>{n} o heddluoedd</numerusform>
                <numerusform>{n} heddlu</numerusform>
                <numerusform>{n} o heddluoedd</numerusform>
                <numerusform>{n} heddlu</numerusform>
                <numerusform>{n} o heddluoedd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Only {topic}: {n} slides</source>
            <translation>
                <numerusform>{topic} yn unig: {n} sleid</numerusform>
                <numerusform>{topic} yn unig: {n} sleid</numerusform>
                <numerusform>{topic} yn unig: {n} sleid</numerusform>
                <numerusform>{topic} yn unig: {n} sleid</numerusform>
                <numerusform>{topic} yn unig: {n} sleid</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Added to the deck: {measures}, {forces}</source>
            <translation>Ychwanegwyd at y set o sleidiau: {measures}, {forces}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Numbers of the force, beside England and Wales</source>
            <translation>Rhifau'r heddlu, ochr yn ochr â Chymru a Lloegr</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>There is nothing to make a slide of here</source>
            <translation>Nid oes dim yma i wneud sleid ohono</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Fewer rows fill fewer slides: tick some of them, or narrow what is shown.</source>
            <translation>Mae llai o resi yn llenwi llai o sleidiau: ticiwch rai ohonynt, neu gyfyngwch yr hyn a ddangosir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>{n} slides added to the deck: {deck}</source>
            <translation>
                <numerusform>Ychwanegwyd {n} sleid at y cyflwyniad: {deck}</numerusform>
                <numerusform>Ychwanegwyd {n} sleid at y cyflwyniad: {deck}</numerusform>
                <numerusform>Ychwanegwyd {n} sleid at y cyflwyniad: {deck}</numerusform>
                <numerusform>Ychwanegwyd {n} sleid at y cyflwyniad: {deck}</numerusform>
                <numerusform>Ychwanegwyd {n} sleid at y cyflwyniad: {deck}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Added to the deck: {deck}</source>
            <translation>Ychwanegwyd at y cyflwyniad: {deck}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>Export the deck</source>
            <translation>Allforio'r cyflwyniad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/deck_actions.py" />
            <source>No slide is ticked: there is nothing to write</source>
            <translation>Nid oes sleid wedi'i thicio: nid oes dim i'w ysgrifennu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Nothing is tracked that could be written</source>
            <translation>Nid olrheinir dim y gellid ei ysgrifennu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Workbooks (*.xlsx)</source>
            <translation>Llyfrau gwaith (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>CSV files (*.csv)</source>
            <translation>Ffeiliau CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Export the improvements</source>
            <translation>Allforio'r gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Import improvements</source>
            <translation>Mewnforio gwelliannau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Lists of improvements (*.xlsx *.csv)</source>
            <translation>Rhestrau o welliannau (*.xlsx *.csv)</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/improve_actions.py" />
            <source>Imported from {name}: {what}</source>
            <translation>Mewnforiwyd o {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Import pack</source>
            <translation>Derbyn pecyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Packs of reports</source>
            <translation>Pecynnau o adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Checking {name}</source>
            <translation>Yn gwirio {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Nothing of {name} could be imported</source>
            <translation>Ni ellid derbyn dim o {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>{n} reports of the pack are in the library already.</source>
            <translation>
                <numerusform>Mae {n} o adroddiadau'r pecyn yn y llyfrgell eisoes.</numerusform>
                <numerusform>Mae {n} adroddiad o'r pecyn yn y llyfrgell eisoes.</numerusform>
                <numerusform>Mae {n} o adroddiadau'r pecyn yn y llyfrgell eisoes.</numerusform>
                <numerusform>Mae {n} o adroddiadau'r pecyn yn y llyfrgell eisoes.</numerusform>
                <numerusform>Mae {n} o adroddiadau'r pecyn yn y llyfrgell eisoes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Leave them out</source>
            <translation>Eu hepgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Leave it out</source>
            <translation>Ei hepgor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Keep both</source>
            <translation>Cadw'r ddau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Import nothing</source>
            <translation>Derbyn dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Export as a pack</source>
            <translation>Allforio fel pecyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Writing {name}</source>
            <translation>Yn ysgrifennu {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>{n} reports are left out of the pack:</source>
            <translation>
                <numerusform>Hepgorir {n} o adroddiadau o'r pecyn:</numerusform>
                <numerusform>Hepgorir {n} adroddiad o'r pecyn:</numerusform>
                <numerusform>Hepgorir {n} o adroddiadau o'r pecyn:</numerusform>
                <numerusform>Hepgorir {n} adroddiad o'r pecyn:</numerusform>
                <numerusform>Hepgorir {n} o adroddiadau o'r pecyn:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Not all was packed</source>
            <translation>Ni phaciwyd popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Export the list</source>
            <translation>Allforio'r rhestr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Move {n} reports to the bin?</source>
            <translation>
                <numerusform>Symud {n} o adroddiadau i'r bin?</numerusform>
                <numerusform>Symud {n} adroddiad i'r bin?</numerusform>
                <numerusform>Symud {n} o adroddiadau i'r bin?</numerusform>
                <numerusform>Symud {n} adroddiad i'r bin?</numerusform>
                <numerusform>Symud {n} o adroddiadau i'r bin?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Move to the bin</source>
            <translation>Symud i'r bin</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Reports of your own library alone can be moved to the bin</source>
            <translation>Dim ond adroddiadau eich llyfrgell eich hun y gellir eu symud i'r bin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>{n} reports could not be moved to the bin:</source>
            <translation>
                <numerusform>Ni ellid symud {n} o adroddiadau i'r bin:</numerusform>
                <numerusform>Ni ellid symud {n} adroddiad i'r bin:</numerusform>
                <numerusform>Ni ellid symud {n} o adroddiadau i'r bin:</numerusform>
                <numerusform>Ni ellid symud {n} adroddiad i'r bin:</numerusform>
                <numerusform>Ni ellid symud {n} o adroddiadau i'r bin:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Not moved</source>
            <translation>Heb eu symud</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>{n} reports moved to the bin</source>
            <translation>
                <numerusform>Symudwyd {n} o adroddiadau i'r bin</numerusform>
                <numerusform>Symudwyd {n} adroddiad i'r bin</numerusform>
                <numerusform>Symudwyd {n} o adroddiadau i'r bin</numerusform>
                <numerusform>Symudwyd {n} adroddiad i'r bin</numerusform>
                <numerusform>Symudwyd {n} o adroddiadau i'r bin</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Add a folder of reports</source>
            <translation>Ychwanegu ffolder o adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>{folder} is in the library already</source>
            <translation>Mae {folder} yn y llyfrgell eisoes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Which folder is to leave the list? Nothing in it is changed.</source>
            <translation>Pa ffolder sydd i adael y rhestr? Ni newidir dim ynddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/library_actions.py" />
            <source>Remove a folder</source>
            <translation>Tynnu ffolder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/many_slides.py" />
            <source>Add {n} slides</source>
            <translation>
                <numerusform>Ychwanegu {n} sleid</numerusform>
                <numerusform>Ychwanegu {n} sleid</numerusform>
                <numerusform>Ychwanegu {n} sleid</numerusform>
                <numerusform>Ychwanegu {n} sleid</numerusform>
                <numerusform>Ychwanegu {n} sleid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/acts/many_slides.py" />
            <source>What is shown fills {n} slides.</source>
            <translation>
                <numerusform>Mae'r hyn a ddangosir yn llenwi {n} sleid.</numerusform>
                <numerusform>Mae'r hyn a ddangosir yn llenwi {n} sleid.</numerusform>
                <numerusform>Mae'r hyn a ddangosir yn llenwi {n} sleid.</numerusform>
                <numerusform>Mae'r hyn a ddangosir yn llenwi {n} sleid.</numerusform>
                <numerusform>Mae'r hyn a ddangosir yn llenwi {n} sleid.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/many_slides.py" />
            <source>Add nothing</source>
            <translation>Peidio ag ychwanegu dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>No response</source>
            <translation>Dim ymateb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>The report “{report}” is not in the library</source>
            <translation>Nid yw'r adroddiad “{report}” yn y llyfrgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>Save the response</source>
            <translation>Cadw'r ymateb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>You track no improvements yet, so that there is nothing to report. Track some first.</source>
            <translation>Nid ydych yn dilyn unrhyw welliannau eto, felly nid oes dim i'w adrodd. Dilynwch rai yn gyntaf.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>Nothing to report</source>
            <translation>Dim i'w adrodd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/acts/paper_actions.py" />
            <source>Save the paper</source>
            <translation>Cadw'r papur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/annotations.py" />
            <source>The arrow keys move the caret, with Shift they select</source>
            <translation>Mae'r bysellau saeth yn symud y cyrchwr, a chyda Shift maent yn dewis</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/edit.py" />
            <source>No text is shown here to copy from</source>
            <translation>Nid oes testun yn cael ei ddangos yma i gopïo ohono</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/edit.py" />
            <source>Paragraph {number} copied with citation</source>
            <translation>Copïwyd paragraff {number} gyda'r cyfeiriad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/edit.py" />
            <source>No text is shown here to ask about</source>
            <translation>Nid oes testun yn cael ei ddangos yma i holi amdano</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/file.py" />
            <source>Save chapter as PDF</source>
            <translation>Cadw'r bennod fel PDF</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/file.py" />
            <source>There is no chart here: open a figure, an indicator or a comparison first</source>
            <translation>Nid oes siart yma: agorwch ffigur, dangosydd neu gymhariaeth yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>Read the published wording</source>
            <translation>Darllen y geiriad cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>Read the digest</source>
            <translation>Darllen y crynhoad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>Read the summary</source>
            <translation>Darllen y crynodeb</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>No program of this computer opens {address}</source>
            <translation>Nid oes rhaglen ar y cyfrifiadur hwn sy'n agor {address}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>Your browser is asked to open {address}</source>
            <translation>Gofynnir i'ch porwr agor {address}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>The report's own address is not held: this is the inspectorate's page on {force} in {year}</source>
            <translation>Nid yw cyfeiriad yr adroddiad ei hun gennym: dyma dudalen yr arolygiaeth ar {force} yn {year}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>No address of the published page is held; look for ISBN {isbn}</source>
            <translation>Nid oes cyfeiriad i'r dudalen gyhoeddedig yma; chwiliwch am ISBN {isbn}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/go.py" />
            <source>No address of the published page is held</source>
            <translation>Nid oes cyfeiriad i'r dudalen gyhoeddedig yma</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/improve.py" />
            <source>Track all that {report} asks for</source>
            <translation>Olrhain popeth y mae {report} yn gofyn amdano</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Export my data</source>
            <translation>Allforio fy nata</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Not exported</source>
            <translation>Heb ei allforio</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>{n} entries of your data cannot be read and are not in {name}. All others are.</source>
            <translation>
                <numerusform>Ni ellir darllen {n} cofnod o'ch data ac nid ydynt yn {name}. Mae pob un arall ynddi.</numerusform>
                <numerusform>Ni ellir darllen {n} cofnod o'ch data ac nid yw yn {name}. Mae pob un arall ynddi.</numerusform>
                <numerusform>Ni ellir darllen {n} cofnod o'ch data ac nid ydynt yn {name}. Mae pob un arall ynddi.</numerusform>
                <numerusform>Ni ellir darllen {n} cofnod o'ch data ac nid ydynt yn {name}. Mae pob un arall ynddi.</numerusform>
                <numerusform>Ni ellir darllen {n} cofnod o'ch data ac nid ydynt yn {name}. Mae pob un arall ynddi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Not all was exported</source>
            <translation>Nid allforiwyd popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Import my data</source>
            <translation>Mewnforio fy nata</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Nothing was imported</source>
            <translation>Ni fewnforiwyd dim</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>End the show first.</source>
            <translation>Gorffennwch y sioe yn gyntaf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>and {n} others</source>
            <translation>
                <numerusform>a {n} arall</numerusform>
                <numerusform>a {n} arall</numerusform>
                <numerusform>a {n} arall</numerusform>
                <numerusform>a {n} arall</numerusform>
                <numerusform>a {n} arall</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>These entries of {name} cannot be used and were left out; all others were taken:</source>
            <translation>Ni ellir defnyddio'r cofnodion hyn o {name} a hepgorwyd hwy; cymerwyd pob un arall:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Not all was imported</source>
            <translation>Ni fewnforiwyd popeth</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Nothing new in {name}: all of it is there already</source>
            <translation>Dim byd newydd yn {name}: mae'r cyfan yno eisoes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>A backup of before was made.</source>
            <translation>Gwnaed copi wrth gefn o'r hyn a oedd yno o'r blaen.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Put back the backup of {day}?</source>
            <translation>Adfer copi wrth gefn {day}?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>It holds: {content}.

What there is now is backed up first, and can be put back in the same way.</source>
            <translation>Mae'n cynnwys: {content}.

Gwneir copi wrth gefn o'r hyn sydd yno nawr yn gyntaf, a gellir ei adfer yn yr un modd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Put a backup back</source>
            <translation>Adfer copi wrth gefn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Put back</source>
            <translation>Adfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Not put back</source>
            <translation>Heb ei adfer</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>The backup of {day} was put back. What there was is kept as the backup {name}.</source>
            <translation>Adferwyd copi wrth gefn {day}. Cedwir yr hyn oedd yno fel y copi {name}.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>Your data could not be opened at the start</source>
            <translation>Ni ellid agor eich data ar y dechrau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>{n} entries were imported.</source>
            <translation>
                <numerusform>Mewnforiwyd {n} cofnod.</numerusform>
                <numerusform>Mewnforiwyd {n} cofnod.</numerusform>
                <numerusform>Mewnforiwyd {n} gofnod.</numerusform>
                <numerusform>Mewnforiwyd {n} chofnod.</numerusform>
                <numerusform>Mewnforiwyd {n} cofnod.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/own_data.py" />
            <source>{n} of yours had the same names and were replaced.</source>
            <translation>
                <numerusform>Disodlwyd {n} o'ch rhai chi.</numerusform>
                <numerusform>Disodlwyd {n} o'ch rhai chi.</numerusform>
                <numerusform>Disodlwyd {n} o'ch rhai chi.</numerusform>
                <numerusform>Disodlwyd {n} o'ch rhai chi.</numerusform>
                <numerusform>Disodlwyd {n} o'ch rhai chi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Save session</source>
            <translation>Cadw'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Name of the session:</source>
            <translation>Enw'r sesiwn:</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>There is a session “{name}”.</source>
            <translation>Mae sesiwn “{name}” ar gael eisoes.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>What is kept under this name would be lost.</source>
            <translation>Byddai'r hyn a gedwir o dan yr enw hwn yn cael ei golli.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Replace it</source>
            <translation>Cymryd ei lle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>{n} windows</source>
            <translation>
                <numerusform>{n} ffenestr</numerusform>
                <numerusform>{n} ffenestr</numerusform>
                <numerusform>{n} ffenestr</numerusform>
                <numerusform>{n} ffenestr</numerusform>
                <numerusform>{n} ffenestr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>This session cannot be read.</source>
            <translation>Ni ellir darllen y sesiwn hon.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Rename session</source>
            <translation>Ailenwi'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Delete the session “{name}”?</source>
            <translation>Dileu'r sesiwn “{name}”?</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>Delete session</source>
            <translation>Dileu'r sesiwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/sessions.py" />
            <source>The reports stay in the library.</source>
            <translation>Mae'r adroddiadau yn aros yn y llyfrgell.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/tabs.py" />
            <source>Close the others</source>
            <translation>Cau'r lleill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/tabs.py" />
            <source>Open in a new window</source>
            <translation>Agor mewn ffenestr newydd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/tabs.py" />
            <source>Copy link to this place</source>
            <translation>Copïo dolen i'r man hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/commands/tabs.py" />
            <source>Copied. Paste it into the search field to come back here.</source>
            <translation>Wedi'i chopïo. Gludwch hi yn y maes chwilio i ddod yn ôl yma.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/full_screen.py" />
            <source>F11 or Esc leaves the full screen</source>
            <translation>Mae F11 neu Esc yn gadael y sgrin lawn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/import_reviews.py" />
            <source>The review of this report is open in another window.</source>
            <translation>Mae adolygiad yr adroddiad hwn ar agor mewn ffenestr arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/import_bar.py" />
            <source>The same for all that follow</source>
            <translation>Yr un peth i bob un sy'n dilyn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/import_bar.py" />
            <source>All files…</source>
            <translation>Pob ffeil…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/import_sheet.py" />
            <source>Imported files</source>
            <translation>Ffeiliau a fewnforiwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/import_sheet.py" />
            <source>Files</source>
            <translation>Ffeiliau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/imports.py" />
            <source>Published reports</source>
            <translation>Adroddiadau cyhoeddedig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/imports.py" />
            <source>All files</source>
            <translation>Pob ffeil</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/imports.py" />
            <source>Import reports</source>
            <translation>Mewnforio adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/imports.py" />
            <source>Import a folder</source>
            <translation>Mewnforio ffolder</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/imports/imports.py" />
            <source>The import was cancelled</source>
            <translation>Canslwyd y mewnforiad</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/improving/improve_place.py" />
            <source>Its folder is open: {name}</source>
            <translation>Mae ei ffolder ar agor: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/improving/improve_place.py" />
            <source>There is no such file now: {name}</source>
            <translation>Nid oes ffeil o'r fath nawr: {name}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/improving/tracking.py" />
            <source>Choose the words to track, or go to a paragraph.</source>
            <translation>Dewiswch y geiriau i'w holrhain, neu ewch at baragraff.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/improving/tracking.py" />
            <source>{n} of {report} are tracked; see Improve</source>
            <translation>
                <numerusform>olrheinir {n} o {report}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n} o {report}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n} o {report}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n} o {report}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n} o {report}; gweler Gwella</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/improving/tracking.py" />
            <source>All that {report} asks for is tracked already</source>
            <translation>Olrheinir popeth y mae {report} yn gofyn amdano eisoes</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/improving/tracking.py" />
            <source>What was chosen is tracked already</source>
            <translation>Olrheinir yr hyn a ddewiswyd eisoes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/improving/tracking.py" />
            <source>{n} are tracked; see Improve</source>
            <translation>
                <numerusform>olrheinir {n}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n}; gweler Gwella</numerusform>
                <numerusform>olrheinir {n}; gweler Gwella</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/library_place.py" />
            <source>Open {n} reports?</source>
            <translation>
                <numerusform>Agor {n} o adroddiadau?</numerusform>
                <numerusform>Agor {n} adroddiad?</numerusform>
                <numerusform>Agor {n} o adroddiadau?</numerusform>
                <numerusform>Agor {n} adroddiad?</numerusform>
                <numerusform>Agor {n} o adroddiadau?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/library_place.py" />
            <source>Each gets a tab of its own.</source>
            <translation>Caiff pob un ei dab ei hun.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/library_place.py" />
            <source>Opening {n} reports…</source>
            <translation>
                <numerusform>Yn agor {n} o adroddiadau…</numerusform>
                <numerusform>Yn agor {n} adroddiad…</numerusform>
                <numerusform>Yn agor {n} o adroddiadau…</numerusform>
                <numerusform>Yn agor {n} adroddiad…</numerusform>
                <numerusform>Yn agor {n} o adroddiadau…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>Click into a paragraph first: findings of other reports that are like it are looked for.</source>
            <translation>Cliciwch mewn paragraff yn gyntaf: chwilir am ganfyddiadau tebyg iddo mewn adroddiadau eraill.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>Looking for findings like this one…</source>
            <translation>Yn chwilio am ganfyddiadau tebyg i hwn…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>The library has no other report to look in.</source>
            <translation>Nid oes adroddiad arall yn y llyfrgell i chwilio ynddo.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>No finding of the reports that are searched so far is like this one. It is looked for again when all are.</source>
            <translation>Nid oes canfyddiad tebyg i hwn yn yr adroddiadau a chwiliwyd hyd yma. Chwilir eto pan fydd pob un wedi’i chwilio.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>No other report has a finding like this one.</source>
            <translation>Nid oes canfyddiad tebyg i hwn mewn unrhyw adroddiad arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/like_this.py" />
            <source>The search failed ({reason}). Ask again.</source>
            <translation>Methodd y chwiliad ({reason}). Gofynnwch eto.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>There are no notes here to export</source>
            <translation>Nid oes nodiadau yma i’w hallforio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>Import notes</source>
            <translation>Mewnforio nodiadau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>{n} marks added</source>
            <translation>
                <numerusform>Ychwanegwyd {n} o farciau</numerusform>
                <numerusform>Ychwanegwyd {n} marc</numerusform>
                <numerusform>Ychwanegwyd {n} o farciau</numerusform>
                <numerusform>Ychwanegwyd {n} marc</numerusform>
                <numerusform>Ychwanegwyd {n} o farciau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>{n} newer there</source>
            <translation>
                <numerusform>{n} yn fwy diweddar yno</numerusform>
                <numerusform>{n} yn fwy diweddar yno</numerusform>
                <numerusform>{n} yn fwy diweddar yno</numerusform>
                <numerusform>{n} yn fwy diweddar yno</numerusform>
                <numerusform>{n} yn fwy diweddar yno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>{n} here already</source>
            <translation>
                <numerusform>{n} yma eisoes</numerusform>
                <numerusform>{n} yma eisoes</numerusform>
                <numerusform>{n} yma eisoes</numerusform>
                <numerusform>{n} yma eisoes</numerusform>
                <numerusform>{n} yma eisoes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>{n} entries of the file cannot be used</source>
            <translation>
                <numerusform>Ni ellir defnyddio {n} o gofnodion y ffeil</numerusform>
                <numerusform>Ni ellir defnyddio {n} cofnod o'r ffeil</numerusform>
                <numerusform>Ni ellir defnyddio {n} o gofnodion y ffeil</numerusform>
                <numerusform>Ni ellir defnyddio {n} cofnod o'r ffeil</numerusform>
                <numerusform>Ni ellir defnyddio {n} o gofnodion y ffeil</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/mark_files.py" />
            <source>All others were taken.</source>
            <translation>Derbyniwyd y lleill i gyd.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>The report of this mark is not in the library</source>
            <translation>Nid yw adroddiad y marc hwn yn y llyfrgell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>These words are no longer in the report: the mark is detached</source>
            <translation>Nid yw'r geiriau hyn yn yr adroddiad mwyach: mae'r marc wedi'i ddatgysylltu</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>There is no mark before this one</source>
            <translation>Nid oes marc cyn hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>There is no mark after this one</source>
            <translation>Nid oes marc ar ôl hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>Go there</source>
            <translation>Mynd yno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>Open the report of this mark and select the words first</source>
            <translation>Agorwch adroddiad y marc hwn a dewiswch y geiriau yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/marks/own_marks.py" />
            <source>The mark was put back. Ctrl+Z takes it back.</source>
            <translation>Rhoddwyd y marc yn ôl. Mae Ctrl+Z yn dadwneud hynny.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Copy paragraph {number} with citation</source>
            <translation>Copïo paragraff {number} gyda’r ffynhonnell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Add {number} to the slides</source>
            <translation>Ychwanegu {number} at y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Select all</source>
            <translation>Dewis y cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Findings like {number} in other reports</source>
            <translation>Canfyddiadau tebyg i {number} mewn adroddiadau eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Search for “{words}”</source>
            <translation>Chwilio am “{words}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Copy title with citation</source>
            <translation>Copïo’r teitl gyda’r ffynhonnell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Unfold all</source>
            <translation>Datblygu’r cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Fold all</source>
            <translation>Plygu’r cyfan</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Add this section to the slides</source>
            <translation>Ychwanegu'r adran hon at y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Compare: on the left</source>
            <translation>Cymharu: ar y chwith</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Compare: on the right</source>
            <translation>Cymharu: ar y dde</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Add the judgments to the slides</source>
            <translation>Ychwanegu'r dyfarniadau at y sleidiau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>What is wrong in it…</source>
            <translation>Beth sydd o'i le ynddo…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Set the status…</source>
            <translation>Gosod y statws…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Add a line to the log…</source>
            <translation>Ychwanegu llinell at y log…</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Track no longer</source>
            <translation>Peidio ag olrhain mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>No longer follow this force</source>
            <translation>Peidio â dilyn yr heddlu hwn mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Follow this force</source>
            <translation>Dilyn yr heddlu hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/context_menus.py" />
            <source>Copy this grade with its source</source>
            <translation>Copïo’r radd hon gyda’i ffynhonnell</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/hit_menu.py" />
            <source>Open in {report}</source>
            <translation>Agor yn {report}</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/hit_menu.py" />
            <source>Open beside the section being read</source>
            <translation>Agor wrth ochr yr adran a ddarllenir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/hit_menu.py" />
            <source>Findings like this in other reports</source>
            <translation>Canfyddiadau tebyg i hwn mewn adroddiadau eraill</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/hit_menu.py" />
            <source>Copy text</source>
            <translation>Copïo'r testun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/menus/hit_menu.py" />
            <source>Copied</source>
            <translation>Copïwyd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>About your data</source>
            <translation>Ynghylch eich data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>Everything is kept again</source>
            <translation>Mae popeth wedi'i gadw eto</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>It is tried again every few seconds.</source>
            <translation>Rhoddir cynnig arall arni bob ychydig eiliadau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>Nothing is being kept</source>
            <translation>Nid oes dim yn cael ei gadw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>Keep trying, then close</source>
            <translation>Dal ati i geisio, yna cau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>Close and lose it</source>
            <translation>Cau a'i golli</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>What you did last is not kept.</source>
            <translation>Nid yw'r hyn a wnaethoch ddiwethaf wedi'i gadw.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/notices.py" />
            <source>Not kept</source>
            <translation>Heb ei gadw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/results_file.py" />
            <source>Save the results</source>
            <translation>Cadw'r canlyniadau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/search_places.py" />
            <source>{n} hits in this chapter</source>
            <translation>
                <numerusform>{n} o ganlyniadau yn y bennod hon</numerusform>
                <numerusform>{n} canlyniad yn y bennod hon</numerusform>
                <numerusform>{n} o ganlyniadau yn y bennod hon</numerusform>
                <numerusform>{n} chanlyniad yn y bennod hon</numerusform>
                <numerusform>{n} o ganlyniadau yn y bennod hon</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/search_places.py" />
            <source>F3 next, Shift+F3 previous, Esc back to the contents</source>
            <translation>F3 nesaf, Shift+F3 blaenorol, Esc yn ôl i'r cynnwys</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/search_places.py" />
            <source>F3 next, Shift+F3 previous, Esc back to the results</source>
            <translation>F3 nesaf, Shift+F3 blaenorol, Esc yn ôl i'r canlyniadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_reports.py" />
            <source>It stays as you opened it. Close it and open it again to read it as it is now.</source>
            <translation>Mae'n aros fel yr agoroch ef. Caewch ef a'i agor eto i'w ddarllen fel y mae nawr.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_reports.py" />
            <source>A report changed while it is open</source>
            <translation>Newidiodd adroddiad tra ei fod ar agor</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_reports.py" />
            <source>A report is no longer where it was</source>
            <translation>Nid yw adroddiad lle'r oedd mwyach</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_reports.py" />
            <source>It can be read until you close it.</source>
            <translation>Gellir ei ddarllen nes i chi ei gau.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_sessions.py" />
            <source>Kept as “{name}”</source>
            <translation>Wedi'i chadw fel “{name}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/open_sessions.py" />
            <source>There is no session “{name}”</source>
            <translation>Nid oes sesiwn “{name}”</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/recent_reports.py" />
            <source>Recent reports</source>
            <translation>Adroddiadau diweddar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/sessions/reopening.py" />
            <source>{n} reports that were open are no longer in the library: {names}</source>
            <translation>
                <numerusform>Nid yw {n} adroddiad a oedd ar agor yn y llyfrgell bellach: {names}</numerusform>
                <numerusform>Nid yw {n} adroddiad a oedd ar agor yn y llyfrgell bellach: {names}</numerusform>
                <numerusform>Nid yw {n} adroddiad a oedd ar agor yn y llyfrgell bellach: {names}</numerusform>
                <numerusform>Nid yw {n} adroddiad a oedd ar agor yn y llyfrgell bellach: {names}</numerusform>
                <numerusform>Nid yw {n} adroddiad a oedd ar agor yn y llyfrgell bellach: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/sessions/reopening.py" />
            <source>{n} reports that were open cannot be read now: {names}</source>
            <translation>
                <numerusform>Ni ellir darllen {n} adroddiad oedd ar agor nawr: {names}</numerusform>
                <numerusform>Ni ellir darllen {n} adroddiad oedd ar agor nawr: {names}</numerusform>
                <numerusform>Ni ellir darllen {n} adroddiad oedd ar agor nawr: {names}</numerusform>
                <numerusform>Ni ellir darllen {n} adroddiad oedd ar agor nawr: {names}</numerusform>
                <numerusform>Ni ellir darllen {n} adroddiad oedd ar agor nawr: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/reopening.py" />
            <source>What was open stays so: it is opened again as soon as it can be read.</source>
            <translation>Erys yr hyn oedd ar agor felly: caiff ei agor eto cyn gynted ag y gellir ei ddarllen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/sessions/reopening.py" />
            <source>{n} reports are open again</source>
            <translation>
                <numerusform>Mae {n} adroddiad ar agor eto</numerusform>
                <numerusform>Mae {n} adroddiad ar agor eto</numerusform>
                <numerusform>Mae {n} adroddiad ar agor eto</numerusform>
                <numerusform>Mae {n} adroddiad ar agor eto</numerusform>
                <numerusform>Mae {n} adroddiad ar agor eto</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/report_tabs.py" />
            <source>Open reports</source>
            <translation>Adroddiadau agored</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/report_tabs.py" />
            <source>Let go to open it in a window of its own</source>
            <translation>Gollyngwch i'w agor mewn ffenestr ei hun</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/sessions/tab_strip.py" />
            <source>All open reports</source>
            <translation>Pob adroddiad agored</translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/sessions/tab_strip.py" />
            <source>{n} open</source>
            <translation>
                <numerusform>{n} ar agor</numerusform>
                <numerusform>{n} ar agor</numerusform>
                <numerusform>{n} ar agor</numerusform>
                <numerusform>{n} ar agor</numerusform>
                <numerusform>{n} ar agor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/window/status_bar.py" />
            <source>{n} problems in the data</source>
            <translation>
                <numerusform>{n} o broblemau yn y data</numerusform>
                <numerusform>{n} broblem yn y data</numerusform>
                <numerusform>{n} o broblemau yn y data</numerusform>
                <numerusform>{n} phroblem yn y data</numerusform>
                <numerusform>{n} o broblemau yn y data</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/status_bar.py" />
            <source>{problems}: see Help, Problems in the data</source>
            <translation>{problems}: gweler Cymorth, Problemau yn y data</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/toolbar.py" />
            <source>Search all reports</source>
            <translation>Chwilio’r holl adroddiadau</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/toolbar.py" />
            <source>Search</source>
            <translation>Chwilio</translation>
        </message>
        <message>
            <location filename="../../peelviewer/window/toolbar.py" />
            <source>View</source>
            <translation>Golwg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Permission denied</source>
            <translation>Gwrthodwyd caniatâd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Operation not permitted</source>
            <translation>Ni chaniateir y weithred</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>No such file or directory</source>
            <translation>Nid oes ffeil neu ffolder o'r fath</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Not a directory</source>
            <translation>Nid ffolder yw hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Is a directory</source>
            <translation>Ffolder yw hwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>No space left on device</source>
            <translation>Nid oes lle ar ôl ar y ddyfais</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Read-only file system</source>
            <translation>System ffeiliau darllen yn unig</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>File name too long</source>
            <translation>Mae enw'r ffeil yn rhy hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Device or resource busy</source>
            <translation>Mae'r ddyfais neu'r adnodd yn brysur</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Input/output error</source>
            <translation>Gwall mewnbwn/allbwn</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Too many symbolic links</source>
            <translation>Gormod o ddolenni symbolaidd</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Choose another disk.</source>
            <translation>Dewiswch ddisg arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Make room, or choose another disk.</source>
            <translation>Gwnewch le, neu dewiswch ddisg arall.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>you may not write there</source>
            <translation>ni chaniateir i chi ysgrifennu yno</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Close it there and try again.</source>
            <translation>Caewch ef yno a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>what should be its folder is a file</source>
            <translation>ffeil yw'r hyn a ddylai fod yn ffolder iddo</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>there is a folder of that name</source>
            <translation>mae ffolder o'r enw hwnnw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>there is a file of that name</source>
            <translation>mae ffeil o'r enw hwnnw</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>it is too large for the disk</source>
            <translation>mae'n rhy fawr i'r ddisg</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>its name is too long</source>
            <translation>mae ei enw'n rhy hir</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>Choose a shorter name.</source>
            <translation>Dewiswch enw byrrach.</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>its name has a character that no file may have</source>
            <translation>mae nod yn ei enw na chaiff unrhyw ffeil ei gael</translation>
        </message>
        <message>
            <location filename="../../peelviewer/wording.py" />
            <source>its folder is a link that leads to itself</source>
            <translation>dolen sy'n arwain ati ei hun yw ei ffolder</translation>
        </message>
    </context>
</TS>
