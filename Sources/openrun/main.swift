import OpenRunCommand

await Program.main()
