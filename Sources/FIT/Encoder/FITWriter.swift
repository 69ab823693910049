/// Makes a FIT file, message by message.
///
///     var writer = FITWriter()
///     writer.message(.fileId, ["type": "activity", "time_created": .unix(start)])
///     writer.records(records)
///     writer.message(.session, ["start_time": .unix(start), "sport": "running"])
///     let bytes = writer.finished()
///
/// Definitions, local types, developer descriptions and checksums come by themselves.
package struct FITWriter: Sendable {
  package struct Options: Hashable, Sendable {
    /// 14 with a checksum of its own, or 12.
    package var headerSize: Int
    package var isBigEndian: Bool
    /// Records within 31 seconds of the one before carry their time in the header byte.
    package var compressesTimestamps: Bool

    package init(
      headerSize: Int = 14, isBigEndian: Bool = false, compressesTimestamps: Bool = false
    ) {
      self.headerSize = headerSize
      self.isBigEndian = isBigEndian
      self.compressesTimestamps = compressesTimestamps
    }
  }

  /// One field of a definition.
  struct Slot: Hashable {
    var number: UInt8
    var size: Int
    var baseType: FITBaseType
    var developerIndex: UInt8?
  }

  struct Layout: Hashable {
    var number: FITMessageNumber
    var fields: [Slot]
  }

  let options: Options
  var output: FITOutput
  /// Parts that are complete, when files are chained.
  private var done: [UInt8] = []
  /// What each local type means at the moment, and which one is given away next.
  private var layouts: [Layout?] = Array(repeating: nil, count: 16)
  private var nextLocalType = 0
  private var described: Set<FITDeveloperField> = []
  private var developers: Set<UInt8> = []

  package init(_ options: Options = Options()) {
    self.options = options
    output = FITOutput(isBigEndian: options.isBigEndian)
  }

  /// Writes a message from the names of its fields.
  package mutating func message(
    _ number: FITMessageNumber, _ fields: KeyValuePairs<String, FITInput>
  ) {
    message(FITMessage(number, fields))
  }

  /// Writes a message as it is.
  package mutating func message(_ message: FITMessage) {
    note(message)
    for value in message.developerFields { describe(value.description) }
    let fields = message.fields.prefix(255).map { ($0, $0.value.fitting($0.baseType)) }
    let developerFields = message.developerFields.prefix(255).map {
      ($0.description, $0.value.fitting($0.description.baseType))
    }
    var layout = Layout(number: message.number, fields: [])
    for (field, value) in fields {
      layout.fields.append(
        Slot(number: field.number, size: value.size(field.baseType), baseType: field.baseType))
    }
    for (description, value) in developerFields {
      layout.fields.append(
        Slot(
          number: description.number, size: value.size(description.baseType),
          baseType: description.baseType, developerIndex: description.developerIndex))
    }
    output.append(localType(of: layout))
    for (field, value) in fields { output.append(value, field.baseType) }
    for (description, value) in developerFields { output.append(value, description.baseType) }
  }

  /// Ends this part; what follows is a file of its own, chained behind it.
  package mutating func startNextPart() {
    done += part()
    output.bytes = []
    layouts = Array(repeating: nil, count: 16)
    nextLocalType = 0
    described = []
    developers = []
  }

  /// The whole file.
  package func finished() -> [UInt8] { done + part() }
}

extension FITWriter {
  /// The local type of a layout; writes the definition if no local type has that layout yet.
  mutating func localType(of layout: Layout, below limit: Int = 16) -> UInt8 {
    if let known = layouts.prefix(limit).firstIndex(of: layout) { return UInt8(known) }
    let local = nextLocalType % limit
    nextLocalType = (nextLocalType + 1) % 16
    layouts[local] = layout
    let own = layout.fields.filter { $0.developerIndex == nil }
    let foreign = layout.fields.filter { $0.developerIndex != nil }
    output.append(0x40 | (foreign.isEmpty ? 0 : 0x20) | UInt8(local))
    output.append(UInt8(0))
    output.append(UInt8(options.isBigEndian ? 1 : 0))
    output.append(layout.number.rawValue)
    output.append(UInt8(own.count))
    for field in own {
      output.bytes += [field.number, UInt8(field.size), field.baseType.code]
    }
    if !foreign.isEmpty {
      output.append(UInt8(foreign.count))
      for field in foreign {
        output.bytes += [field.number, UInt8(field.size), field.developerIndex ?? 0]
      }
    }
    return UInt8(local)
  }

  /// Writes the description of a developer field unless it stands there already.
  mutating func describe(_ field: FITDeveloperField) {
    guard !described.contains(field) else { return }
    if !developers.contains(field.developerIndex) {
      message(
        .developerDataId, ["developer_data_index": .raw(Int64(field.developerIndex))])
    }
    message(FITMessage(field))
  }

  /// Remembers descriptions, whoever wrote them.
  private mutating func note(_ message: FITMessage) {
    if message.number == .developerDataId, let index = message.integer(field: 3) {
      developers.insert(UInt8(truncatingIfNeeded: index))
    } else if message.number == .fieldDescription, let field = FITDeveloperField(message) {
      described = described.filter {
        $0.developerIndex != field.developerIndex || $0.number != field.number
      }
      described.insert(field)
    }
  }

  /// Header, messages and checksum of the part being written.
  private func part() -> [UInt8] {
    var header = FITOutput()
    let size = options.headerSize == 12 ? 12 : 14
    header.bytes = [UInt8(size), 0x20]
    header.append(UInt16(21_218))
    header.append(UInt32(truncatingIfNeeded: output.bytes.count))
    header.bytes += ".FIT".utf8
    if size == 14 { header.append(header.bytes.withUnsafeBytes { FITChecksum.checksum($0) }) }
    var whole = FITOutput(bytes: header.bytes + output.bytes)
    whole.append(whole.bytes.withUnsafeBytes { FITChecksum.checksum($0) })
    return whole.bytes
  }
}

extension FITMessage {
  /// The `field_description` that says what a developer field means.
  package init(_ field: FITDeveloperField) {
    self.init(
      .fieldDescription,
      [
        "developer_data_index": .raw(Int64(field.developerIndex)),
        "field_definition_number": .raw(Int64(field.number)),
        "fit_base_type_id": .raw(Int64(field.baseType.code)),
        "field_name": .name(field.name), "units": .name(field.unit),
      ])
    if field.scale != 1 { set("scale", to: .number(field.scale)) }
    if field.offset != 0 { set("offset", to: .number(field.offset)) }
    if let number = field.nativeMessage { set("native_mesg_num", to: .raw(Int64(number))) }
    if let number = field.nativeField { set("native_field_num", to: .raw(Int64(number))) }
  }
}
