"""Reader of police inspection reports.

A report is read into a model, asked questions and shown by views. Packages, from the window down to the values; each imports only
what stands below it:

cli           arguments; opens the window, or answers without one
app           composition root
main_window   places views, menus, toolbar and status bar; deck_commands and presenting do what its Slides menu asks
views         one pane a file
ui            session, theme, actions, documents: shared by views
qtmodels, exporters     adapters to Qt's item models; things out
decks         a presentation as data: slides made from a report, laid out
figures       charts as data, laid out
analysis, store         search; the user's own data
dataset       reads and checks a report folder
model         what a report is
paths         where data, resources and user folders are
"""

__version__ = "0.1.0"
