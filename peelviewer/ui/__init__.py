"""What views share: session, theme, commands and documents."""
