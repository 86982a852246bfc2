"""What the inspectorate's layouts look like: each makes a report of a document's pieces."""
