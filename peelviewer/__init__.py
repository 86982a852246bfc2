"""Reader of police inspection reports.

A report is read into a model, asked questions, turned into figures and documents, and shown by views. Packages, from the command line
down to the words; each imports only what stands below it, and everything from decks down runs without Qt:

cli           arguments; opens the window, or answers without one
application   the running program: its windows, sessions and what other starts ask for
app           composition root
window        places views, toolbar and status bar, keeps the layout; window/commands does what each menu asks
views         one folder a view: reading, numbers, grades, compare, slides, show, search, help
ui            what views share, a folder each: charts, documents, slides, search, widgets, background, look
qtmodels, exporters     adapters to Qt's item models; things out
decks         a presentation as data: slides made from a report, laid out
figures       charts as data, laid out
analysis, store         questions, search among them; the user's own data
dataset       reads and checks a report folder
model         what a report is
text, paths, options, wording     the syntax of texts; where things are; what was asked; the interface's words
"""

__version__ = "0.1.0"
