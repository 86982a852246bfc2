"""Questions, files to choose, progress and bad news: what asks a person for something before the work goes on."""
