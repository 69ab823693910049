import FIT

/// Files whose contents nobody recorded, for laws.
enum InventedFile {
  static let stride = FITDeveloperField(
    developerIndex: 0, number: 3, name: "Leg Spring Stiffness", unit: "kN/m", baseType: .float32,
    nativeMessage: 20)
  static let airPower = FITDeveloperField(
    developerIndex: 1, number: 3, name: "Air Power", unit: "W", baseType: .uint16, scale: 10,
    offset: 5)

  /// Messages of many kinds, and records with some columns, some values missing.
  static func random(using random: inout some RandomNumberGenerator) -> FITFile {
    var file = FITFile()
    file.messages = [
      FITMessage(.fileId, ["type": "activity", "serial_number": .raw(3_912_345_678)]),
      FITMessage(.developerDataId, ["developer_data_index": 0]),
      FITMessage(.developerDataId, ["developer_data_index": 1]),
      FITMessage(stride), FITMessage(airPower),
    ]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      file.messages.append(message(using: &random))
    }
    file.records.count = Int.random(in: 0...200, using: &random)
    guard file.records.count > 0 else { return file }
    var time = Int32.random(in: 1_000_000_000...1_100_000_000, using: &random)
    let times = (0..<file.records.count).map { _ -> Int32 in
      time += Int32.random(in: 0...40, using: &random)
      return time
    }
    let columns: [(FITRecordField, ClosedRange<Int32>)] = [
      (.positionLat, -2_147_483_647...2_147_483_646), (.positionLong, -2_147_483_647...0),
      (.heartRate, 0...254), (.cadence, 0...254), (.distance, 0...Int32.max), (.power, 0...65534),
      (.grade, -32768...32766), (.temperature, -128...126), (.speed, 0...100_000),
      (.altitude, 0...60_000), (.respirationRate, 0...65534),
    ]
    for (field, range) in columns where Bool.random(using: &random) {
      var column = FITColumn(field, values: [])
      column.raw = (0..<file.records.count).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? FITColumn.missing : Int32.random(in: range, using: &random)
      }
      file.records.columns.append(column)
    }
    var timeColumn = FITColumn(.timestamp, values: [])
    timeColumn.raw = times
    file.records.columns.append(timeColumn)
    file.records.columns.sort { ($0.field?.rawValue ?? 0) < ($1.field?.rawValue ?? 0) }
    if Bool.random(using: &random) {
      let count = file.records.count
      file.records.columns.append(
        FITColumn(stride, values: (0..<count).map { $0 % 5 == 0 ? nil : Double($0) / 4 }))
      file.records.columns.append(
        FITColumn(airPower, values: (0..<count).map { $0 % 7 == 0 ? nil : Double($0) }))
    }
    return file
  }

  /// A message of a number and with fields that may not exist, of every base type.
  private static func message(using random: inout some RandomNumberGenerator) -> FITMessage {
    let numbers: [FITMessageNumber] = [.session, .lap, .event, .deviceInfo, .hrv, .workoutStep]
    var message = FITMessage(numbers.randomElement(using: &random) ?? .session)
    for number in 0..<UInt8.random(in: 0...20, using: &random) {
      let type = FITBaseType.allCases.randomElement(using: &random) ?? .uint8
      let isArray = Bool.random(using: &random)
      let value: FITValue =
        switch type {
        case .string: isArray ? .texts(["Schritte", "größer ½"]) : .text("Lauf \(number)")
        case .float32, .float64: isArray ? .reals([nil, 0.5, -7]) : .real(Double(number) / 8)
        case .byte: isArray ? .bytes([1, 0xFF, number]) : .integer(7)
        default: isArray ? .integers([nil, 1, Int64(number) + 1]) : .integer(Int64(number) + 1)
        }
      message.fields.append(FITField(number: number, baseType: type, value: value))
    }
    if Bool.random(using: &random) {
      message.developerFields = [
        FITDeveloperValue(description: stride, value: .real(10.25)),
        FITDeveloperValue(description: airPower, value: .integer(312)),
      ]
    }
    return message
  }
}
