import FIT
import Foundation

/// Decodes every FIT file of a folder on one thread, with all columns, the messages a report
/// uses and the checksums; the files are in memory before the clock starts.
func decode(_ folder: String) throws -> BenchResult {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  let files = names.filter { $0.lowercased().hasSuffix(".fit") }
    .compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map(Array.init) }
  var records = 0
  var unreadable = 0
  let measurement = Measurement()
  for bytes in files {
    do throws(FITError) {
      records += try decodeFIT(bytes, options: .activity).records.count
    } catch {
      unreadable += 1
    }
  }
  return BenchResult(
    tool: "openrun-decode", files: files.count, bytes: files.reduce(0) { $0 + $1.count },
    records: records, elapsed: measurement.elapsed, extra: [("unreadable", Double(unreadable))])
}
