import ArgumentParser

struct OpenRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openrun",
    abstract: "Turn Garmin and Strava exports into a training report you can open in any browser.",
    discussion: """
      Start here:
        openrun init my-report
        cd my-report
        openrun ingest ~/Downloads/garmin-export.zip
        openrun build

      Your data stays on this computer. Only openrun garmin, openrun intervals and openrun sync use \
      the network, and only to fetch from the services that you open to them.
      """,
    version: Program.version,
    groupedSubcommands: [
      CommandGroup(
        name: "Everyday",
        subcommands: [
          IngestCommand.self, SyncCommand.self, Build.self, ShareCommand.self, Status.self,
        ]),
      CommandGroup(name: "By hand", subcommands: [LogCommand.self, ImportCommand.self]),
      CommandGroup(
        name: "Setting up",
        subcommands: [
          Init.self, GarminCommand.self, IntervalsCommand.self, Check.self, Demo.self,
        ]),
      CommandGroup(
        name: "Looking closer", subcommands: [List.self, Inspect.self, LinkCommand.self]),
    ])

  static var subcommandNames: [String] {
    configuration.groupedSubcommands.flatMap(\.subcommands)
      .map { $0.configuration.commandName ?? "\($0)".lowercased() }
  }
}
