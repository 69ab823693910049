import FIT

/// Writes a decoded file again: its messages, then its records, as one part.
///
/// `decodeFIT` gives back the same messages and columns.
func encodeFIT(_ file: FITFile, options: FITWriter.Options = FITWriter.Options()) -> [UInt8] {
  var writer = FITWriter(options)
  for message in file.messages { writer.message(message) }
  writer.records(file.records)
  return writer.finished()
}
