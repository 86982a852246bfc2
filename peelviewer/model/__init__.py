"""What a report is: frozen values, standard library only."""
