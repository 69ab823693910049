/// Reads a FIT file: its messages, its records as columns, and where it is damaged.
///
/// Nothing traps, whatever the bytes: what decoded before some damage is kept, and
/// `FITFile.damage` says where reading had to stop.
///
/// - Throws: `notFIT` or `tooLarge`, when there is nothing to keep.
/// - Complexity: O(*n*) in the number of bytes; two passes, the first looks only at sizes.
package func decodeFIT(
  _ bytes: UnsafeRawBufferPointer, options: FITOptions = .everything
) throws(FITError) -> FITFile {
  var scanner = FITScanner(bytes, options: options)
  try scanner.scan()
  return FITReader(bytes, index: scanner.index, options: options).file()
}

/// Reads a FIT file that lies in an array.
package func decodeFIT(
  _ bytes: [UInt8], options: FITOptions = .everything
) throws(FITError) -> FITFile {
  let result = bytes.withUnsafeBytes { buffer -> Result<FITFile, FITError> in
    Result { () throws(FITError) in try decodeFIT(buffer, options: options) }
  }
  return try result.get()
}
