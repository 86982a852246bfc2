"""What is compared, as tables that leave the program."""
