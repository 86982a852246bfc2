"""Papers as files of office programs: Word, Excel and PowerPoint."""
