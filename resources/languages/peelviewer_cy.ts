<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>peelviewer</name>
        <message>
            <location filename="../../peelviewer/analysis/compare.py" />
            <source>the same heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compare.py" />
            <source>the same place in its chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compare.py" />
            <source>titles alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/compare.py" />
            <source>matched by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Put text that holds a comma or " in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The row cannot be read ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The file holds no values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Begin the file with a line such as: force,value, then one line a force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The header does not name the columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Begin the file with a line such as: force,value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>The row has one cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Write the force, a comma, and its value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>There is no force “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Use a name or id of the 43 forces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{name} stands twice, first on line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Leave one of the two lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>“{text}” is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Write digits with a point, such as 15.6, or leave the force's line out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{text} is outside 0 to 100 percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Check the value and the unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>{text} is negative, and {unit} cannot be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>the value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/force_values.py" />
            <source>Check the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>A published page states it as the grade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The inspector’s published summary says so in prose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>A later published page states the earlier year’s grade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>It follows from published national totals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>{year} is graded on another scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The question of {year} is not held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The question changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The questions of {year} are not held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/analysis/grades.py" />
            <source>The questions changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/app.py" />
            <source>There is no section “{node}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Leave slide out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Tick slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>A line of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Added to the deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Numbers of the force, beside England and Wales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>There is nothing to make a slide of here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Export the deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>No slide is ticked: there is nothing to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Writing {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Not exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Export stopped; nothing was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/deck_commands.py" />
            <source>Saved {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>every question with its findings, figures and areas for improvement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>Briefing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/builder.py" />
            <source>ten slides for a short item on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/compared.py" />
            <source>Numbers compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/comparison.py" />
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/figure.py" />
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/grades.py" />
            <source>Grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/lines.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/numbers.py" />
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/opening.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/question.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/decks/kinds/verdicts.py" />
            <source>Judgments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/exporters/base.py" />
            <source>{name} could not be written: {reason}. Choose a file in a folder that may be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/main_window.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/main_window.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/main_window.py" />
            <source>{n} problems in the data</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/main_window.py" />
            <source>{problems}: see Help, Problems in the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>No slide is ticked: there is nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>The slides’ display is gone. They go on when it is plugged in again; X shows them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>Showing in a window: share that one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>Showing on {display}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>Showing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/presenting.py" />
            <source>The machine may go to sleep</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>{n} to improve</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>Figure {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/qtmodels/report_tree.py" />
            <source>page {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/backups.py" />
            <source>Check that the folder may be written to and has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/backups.py" />
            <source>Your data could not be backed up ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data is damaged and could not be mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Move the file away and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data was written by a newer version of this program (format {found}, known {known})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Install the newer version; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data is in use by another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Close that program and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data cannot be opened ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data is damaged and cannot be set aside ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data was damaged. It was kept as {name}; there was no backup, so the program starts afresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>A backup could not be put back ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Check that the folder may be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/database.py" />
            <source>Your data was damaged. It was kept as {name}, and the backup {backup} was put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>Check that there is room on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>The deck “{name}” was changed in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>Yours is kept beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/decks.py" />
            <source>The deck cannot be kept ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/force_values.py" />
            <source>The values by force cannot be kept ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/positions.py" />
            <source>The reading position cannot be kept ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/settings.py" />
            <source>The setting “{key}” cannot be kept ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Choose a file that this program exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Your data could not be exported ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Choose a folder that may be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Your data could not be imported ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Close other windows of the program and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>The file is too large to be an export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>The file cannot be read ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>The file is not an export of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>The file is an export of another version of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/transfer.py" />
            <source>A part of the file is not as expected ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/user_store.py" />
            <source>Your data cannot be read ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/store/user_store.py" />
            <source>Start the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>About PEEL Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Texts and a list of components: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>PEEL Viewer: MIT. Qt and PySide6: LGPL version 3. Icons Lucide: ISC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Faces Source Serif 4 and IBM Plex Sans: SIL Open Font Licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Texts: see resources/LICENSES.md</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>The text is a digest in the project’s own words: quote from the published report, by its pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Grades of the 43 forces are published ones, each with the page it was seen on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Library: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Your data: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Text and grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/about.py" />
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Slides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Print chapter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Save chapter as P&amp;DF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Copy with c&amp;itation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Find in chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Find &amp;next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Previous chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Next chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Previous &amp;section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Next s&amp;ection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Go to paragraph…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>To the &amp;contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>To the &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>To the c&amp;ompanion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>F&amp;igures of this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>N&amp;otes of this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Te&amp;rms of this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Errors in print of this section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Num&amp;bers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Co&amp;mpare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>S&amp;lides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Show &amp;contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Show co&amp;mpanion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Paragraph &amp;numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;All findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Strengths only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Concerns only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Reset zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Theme of the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Presentation theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Switch &amp;theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>This section on the &amp;left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>This section on the &amp;right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Link &amp;scrolling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Re-&amp;align</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>S&amp;wap sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Mark &amp;differing words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Matched headings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Close the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Present from the chosen &amp;slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Present this &amp;chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Choose the &amp;display…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Add what this view shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Move slide &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Move slide do&amp;wn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Tick slide or leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Remove slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>U&amp;ndo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Red&amp;o</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Export as Po&amp;werPoint…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Export as P&amp;DF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>Export a &amp;handout with notes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;Problems in the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/actions.py" />
            <source>&amp;About PEEL Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/awake.py" />
            <source>A presentation is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/badge.py" />
            <source>Grade: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/badge.py" />
            <source>No grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/cards.py" />
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/cards.py" />
            <source>No figures in this section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Compared numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Chart of compared numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Compared numbers as {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Ratio, computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>Since the period before</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>{n} published values</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>{names}: {values} against England and Wales, and period against period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>{names}: {values} beside each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_numbers.py" />
            <source>p. {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_side.py" />
            <source>{side} text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_side.py" />
            <source>The whole chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/compare_text.py" />
            <source>no counterpart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/console_parts.py" />
            <source>The screen is {cover}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/console_parts.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/console_parts.py" />
            <source>Smaller notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/console_parts.py" />
            <source>Larger notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/console_parts.py" />
            <source>No notes for this slide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>The deck “{name}” cannot be opened: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>Move slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>Remove slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/deck_session.py" />
            <source>Rename deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/document.py" />
            <source>Next:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Search all reports: only you see this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Search for evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Evidence found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>The hit in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Push to the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Show this to the audience (Enter); Next goes back to the slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Enter pushes the chosen hit to the screen. Esc closes the drawer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>Nothing in any report for “{query}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/evidence.py" />
            <source>This hit has no slide of its own: open it in the reading view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>PNG picture (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>SVG picture (*.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>CSV table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Copied the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Save figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>{name} could not be written: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Copied the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Add values by force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Not kept</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Added values of {n} forces</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_actions.py" />
            <source>Removed the added values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Keep in view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Open large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Save, copy, add values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Spoken of in: {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>{figure} as {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Table of {heading}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Save as PNG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Save as SVG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Save values as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Copy picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Copy table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Add values by force…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/figure_card.py" />
            <source>Remove the added values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>Find in this chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>Previous match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>Next match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>Close find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/find_bar.py" />
            <source>Not in this chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_history.py" />
            <source>{name}, grades by year. {grades}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_history.py" />
            <source>How the grades were spread. {grades}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/grade_history.py" />
            <source>{year}: {grade}, {n} forces</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_map.py" />
            <source>Map of {measure}, {year}: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>By region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>By grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>By change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>Force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_table.py" />
            <source>Grades of all forces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/grade_wheel.py" />
            <source>Wheel of {n} forces, {year}. Rings from the outside: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>While a show runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>Everything can be done with the keyboard. The keys stand in the menus, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_text.py" />
            <source>keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_window.py" />
            <source>Help – PEEL Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_window.py" />
            <source>Search the help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_window.py" />
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_window.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/help_window.py" />
            <source>Nothing in the help for “{query}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>To improve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Caveat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/hit_list.py" />
            <source>Error in print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Read on, read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Space, Shift+Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Walk the links of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Follow a link, open or close a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Next slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>→  ↓  Space  Page Down  Enter  N  left click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Slide before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>←  ↑  Page Up  Backspace  right click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>First, last slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Home, End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Go to a slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>its number, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Black screen, white screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Pointer, spotlight, magnifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Walk the values of a slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>All slides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Evidence: search unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Console in a window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Swap displays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Count the time from now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Larger, smaller notes (console)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>End the show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/key_sheet.py" />
            <source>Keys of the show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/matches_sheet.py" />
            <source>No counterpart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/matches_sheet.py" />
            <source>Matched headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/matches_sheet.py" />
            <source>Counterpart of {heading}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/overview_block.py" />
            <source>{grade} in {year} too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/overview_block.py" />
            <source>{grade} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/page_grid.py" />
            <source>Slides around this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/printing.py" />
            <source>Digest by PEEL Viewer, not the published wording.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/printing.py" />
            <source>from p. {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/problem_sheet.py" />
            <source>Problems in the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/problem_sheet.py" />
            <source>What cannot be read is left out; nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/problem_sheet.py" />
            <source>{n} problems were found in {folder}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/problem_sheet.py" />
            <source>No problems were found in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/problem_sheet.py" />
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/prose.py" />
            <source>This note is missing from the dataset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/reading_text.py" />
            <source>Text of the chapter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/reading_text.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/reading_text.py" />
            <source>The report prints: {printed} {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Display {number}, {width} × {height}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Displays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Slides on {display}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Slides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Where should the slides be shown?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>In a window, to be shared in a video call; the console in another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Remember for these displays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/screen_picker.py" />
            <source>Full screen on {display}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>What this slide shows comes from the report and is not edited here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Lines, one each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Notes for the speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>At the foot: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Edit headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Edit lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_fields.py" />
            <source>Edit notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_list.py" />
            <source>slide {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_list.py" />
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/slide_list.py" />
            <source>on {n} slides</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/slide_list.py" />
            <source>{n} slides</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_view.py" />
            <source>Slide {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/slide_view.py" />
            <source>No slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/tiles.py" />
            <source>{topic}. Caveats: {caveats}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/tiles.py" />
            <source>Caveats: {caveats}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Search the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Digest. Quote from the published report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Full text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>{quote}, p. {page}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>{n} indicators</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>{n} with a caveat</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Section {number}.{own} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Question {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>{share}% read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Strengths only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/toolbar.py" />
            <source>Concerns only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/ui/value_block.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>Companion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>Errors of the published report, recorded and left as printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>Companion text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>No notes in this section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>No terms in this section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>The report prints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/companion.py" />
            <source>No errors of the published report are recorded for this section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Link scrolling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Mark differing words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Compare {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Drag a section from the contents to either side, or click it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Re-align</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Matches…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Swap</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare.py" />
            <source>{n} headings matched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/compare.py" />
            <source>{n} without counterpart</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>Digest. Quote from the published reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/compare.py" />
            <source>{quote}, pp. {left} and {right}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Spotlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Magnifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>PEEL Viewer – console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>H for all keys   ·   Esc ends the show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Time of day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Time since the start. Click to set how long the talk may take; R counts from now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Pushed to the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Next goes back to the slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>The end of the show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Slide {digits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Enter goes there</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/console.py" />
            <source>{n} minutes since the start</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>{time} left of {minutes}:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>{time} over {minutes}:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Length of the talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/console.py" />
            <source>Minutes (0: no limit):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/contents.py" />
            <source>Fig {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/contents.py" />
            <source>Contents of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/contents.py" />
            <source>Find in contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>All grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>All regions</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades.py" />
            <source>Grades, {n} forces</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Grades as {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Source of the chosen grade</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades.py" />
            <source>{held} of {n} grades held.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Each tile a force, placed as on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>A dashed line divides years that cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>not held: no published page with this grade has been found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>not asked in this year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/grades.py" />
            <source>Open the published page</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades.py" />
            <source>{n} published grades held; each opens its page.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/grades.py" />
            <source>{n} forces shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>All topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>{force}: filled mark. {reference}: ring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Force in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Find an indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Report order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Largest gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>By the difference as a share of the larger value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>Indicators</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/numbers.py" />
            <source>{shown} of {n} indicators</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/numbers.py" />
            <source>{count}, p. {pages}. A rate is neither good nor bad by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/reading.py" />
            <source>To paragraph {digits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/reading.py" />
            <source>Digest of the published report, in PEEL Viewer's own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/search.py" />
            <source>Nothing found for “{query}”. Try fewer words, or part of one.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/search.py" />
            <source>First {n} hits</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/search.py" />
            <source>{n} hits</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/search.py" />
            <source>Search hits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/show.py" />
            <source>PEEL Viewer – show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/show.py" />
            <source>Slide {_digits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Add a slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Remove the slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Slides in the shape {shape}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>PowerPoint…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>PDF, one slide a page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Handout with notes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Present from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Present from the chosen slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Present from the chosen slide (Shift+F5); F5 presents from the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Part before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Text slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>What the last view shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Figure {number}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>All of Force in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>The comparison of the Compare view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Grades of the force over the years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>New “{name}”: {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>New from this chapter: {chapter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Delete deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Delete the deck “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Its slides, edits and notes are lost. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Building the deck…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>The deck has no slides: add one, or undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Slide {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Left out of the show</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides.py" />
            <source>it fills {n} slides: this is part {part}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Change shape</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../peelviewer/views/slides.py" />
            <source>{n} slides left out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../peelviewer/views/slides.py" />
            <source>Kept as you type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/window_commands.py" />
            <source>Save chapter as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/window_commands.py" />
            <source>Copied with citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/window_commands.py" />
            <source>Go to paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../peelviewer/window_commands.py" />
            <source>Paragraph number, such as 2.14:</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
