"""One force over the years: what every report held of it and the tables of grades say, question by question."""
