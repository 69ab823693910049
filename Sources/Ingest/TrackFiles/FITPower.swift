import FIT
import Training

/// Decodes a recording with what we keep of it.
///
/// Columns that apps have added cost as much as the watch's own, and the only one we use is power
/// where the watch has none: so a file is read a second time when it seems to have that.
func decodeRecording(_ bytes: [UInt8]) throws(FITError) -> FITFile {
  let file = try decodeFIT(bytes, options: .recording)
  guard !file.records.hasOwnPower, file.developerFields.contains(where: \.isPower) else {
    return file
  }
  var options = FITOptions.recording
  options.keepsDeveloperColumns = true
  return try decodeFIT(bytes, options: options)
}

extension FITRecords {
  /// The power of the watch, or where it has none that of a pod.
  var power: FITColumn? {
    let own = self[.power]
    if hasOwnPower { return own }
    return columns.first { $0.developer?.isPower == true && $0.hasValues } ?? own
  }

  /// Whether the watch measured power itself; columns of zeros are a sensor that was not there.
  fileprivate var hasOwnPower: Bool {
    self[.power]?.raw.contains { $0 != FITColumn.missing && $0 > 0 } ?? false
  }
}

extension FITDeveloperField {
  /// Whether it says that it stands for the power of a record, or is called so.
  fileprivate var isPower: Bool {
    let standsForPower =
      nativeField == powerField && nativeMessage ?? recordMessage == recordMessage
    return (standsForPower || name.lowercased() == "power") && unit.lowercased().hasPrefix("w")
  }
}

private let powerField: UInt8 = 7
private let recordMessage: UInt16 = 20
