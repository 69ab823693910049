import TestSupport
import Training
import TrainingStore

@testable import Ingest

/// Ingests lists of an export, each written to a file of its own, and gives what the log then
/// knows; everything is ingested twice, and the second time must change nothing.
func logFrom(
  _ files: KeyValuePairs<String, JSONValue>, fits: [[UInt8]] = [],
  _ body: (TrainingLog, Receipt) throws -> Void
) throws {
  try withBench { bench in
    for (name, rows) in files { try bench.file("DI_CONNECT/Any/" + name, json(rows)) }
    for (number, fit) in fits.enumerated() {
      try bench.file("DI_CONNECT/Uploads/runner@example.com_\(number).fit", fit)
    }
    let receipt = try bench.ingest(bench.input)
    let revision = try bench.store.revision()
    _ = try bench.ingest(bench.input)
    guard try bench.store.revision() == revision else { throw NotIdempotent() }
    try body(try bench.store.trainingLog(athlete: Athlete()), receipt)
  }
}

/// The second ingest of the same files changed the store.
struct NotIdempotent: Error {}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// A time in UTC, in Unix seconds.
func utc(_ text: String, offset: Int? = nil) -> Moment {
  Moment(unixSeconds: GarminDate(text)?.seconds ?? 0, utcOffsetSeconds: offset)
}
