import Foundation

/// `openrun-bench decode|ingest|plain|build|list|gpx|tcx DIR` or `openrun-bench metrics|mending|cards`: one line of JSON about one run.
let arguments = CommandLine.arguments
let usage = """
  usage: openrun-bench decode DIR   every .fit in DIR, one thread
         openrun-bench ingest DIR   DIR/export.zip into a new store
         openrun-bench plain DIR    the same without derived values
         openrun-bench build DIR    the site of DIR/export.zip's activities
         openrun-bench list DIR     a list of activities of 120 MB, made in DIR, into a new store
         openrun-bench gpx DIR      60 hours as GPX, made in DIR, into a new store
         openrun-bench tcx DIR      60 hours as TCX
         openrun-bench metrics      what the metrics take, in milliseconds
         openrun-bench mending      what mending an hour takes, in milliseconds
         openrun-bench cards        what the pictures to share take, in milliseconds

  """
guard
  arguments.count == 3 || ["metrics", "mending", "cards"].contains(arguments.dropFirst().joined())
else {
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}
do {
  switch arguments[1] {
  case "metrics": print(MetricsBench().json)
  case "mending": print(MendingBench().json)
  case "cards": print(CardsBench().json)
  case "decode": print(try decode(arguments[2]).json)
  case "ingest": print(try ingest(arguments[2]).json)
  case "list": print(try ingestLongList(in: arguments[2]).json)
  case "gpx", "tcx": print(try ingestTracks(arguments[1], in: arguments[2]).json)
  case "plain": print(try ingest(arguments[2], derives: false).json)
  case "build": print(try await build(arguments[2]).json)
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
