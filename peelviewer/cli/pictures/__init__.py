"""Pictures of every view, for help and README and to see what a change has done."""
