"""Commands about the reader's own work: annotations, improvements and the papers written of them."""
