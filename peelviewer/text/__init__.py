"""The syntax of the dataset's text, its plain words and its rich text: what every layer speaks."""
