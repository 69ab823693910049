import Foundation

/// Writes a list of activities of 120 MB into `folder`, if it is not there, and ingests it alone.
///
/// One file with everything is what Garmin sends those who have recorded for long.
func ingestLongList(in folder: String) throws -> BenchResult {
  let path = folder + "/list/runner_0_summarizedActivities.json"
  try FileManager.default.createDirectory(
    atPath: folder + "/list", withIntermediateDirectories: true)
  if !FileManager.default.fileExists(atPath: path) {
    try writeLongList(to: path, bytes: 120_000_000)
  }
  return try ingestAnew(path, called: "list", in: folder)
}

/// Rows with the keys that a run with heart rate and positions has.
private func writeLongList(to path: String, bytes wanted: Int) throws {
  try Data().write(to: URL(fileURLWithPath: path))
  let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  var text = #"[{"summarizedActivitiesExport":["#
  var (written, number) = (0, 0)
  while written + text.utf8.count < wanted {
    text += (number > 0 ? "," : "") + row(number)
    number += 1
    if number % 512 == 0 {
      try file.write(contentsOf: Data(text.utf8))
      written += text.utf8.count
      text = ""
    }
  }
  try file.write(contentsOf: Data((text + "]}]").utf8))
  try file.close()
}

private func row(_ number: Int) -> String {
  let start = 1_000_000_000_000 + number * 7_200_000
  let seconds = 1_800 + number % 3_600
  return #"""
    {"activityId":\#(1_000_000 + number),"uuidMsb":-693895660834812184,"uuidLsb":-830489926192869099,
    "name":"Run number \#(number)","activityType":"running","userProfileId":100000001,"timeZoneId":124,
    "beginTimestamp":\#(start),"eventTypeId":9,"rule":"subscribers","sportType":"RUNNING",
    "startTimeGmt":\#(start).0,"startTimeLocal":\#(start + 3_600_000).0,"duration":\#(seconds)000.98779,
    "distance":\#(seconds * 290).507318517,"elevationGain":7006.01882,"elevationLoss":6900.0,
    "avgSpeed":0.28562008134250517,"maxSpeed":0.38089168522761034,"avgHr":\#(120 + number % 40).0,
    "maxHr":\#(150 + number % 40).0,"minHr":80.0,"avgRunCadence":81.0,"maxRunCadence":94.0,
    "steps":\#(seconds * 2).0,"calories":2481.85,"startLongitude":7.181949646398426,
    "startLatitude":46.76067591384053,"aerobicTrainingEffect":3.5,"avgStrideLength":103.658309584585263,
    "avgFractionalCadence":0.6015625,"maxFractionalCadence":0.0,"elapsedDuration":\#(seconds)900.98779,
    "movingDuration":\#(seconds)000.0,"deviceId":3900000001,"minElevation":50820.02584838867,
    "maxElevation":52940.22333,"avgDoubleCadence":163.203125,"maxDoubleCadence":188.0,
    "locationName":"Some Place","summarizedDiveInfo":{},"maxVerticalSpeed":0.0092681884765625,
    "manufacturer":"GARMIN","lapCount":5,"endLongitude":7.181777314469219,
    "endLatitude":46.76095528267324,"maxLatitude":46.761196094751355,"maxLongitude":7.181861049681903,
    "minLatitude":46.76077272482216,"minLongitude":7.181684778258205,"hrTimeInZone_0":97001,
    "hrTimeInZone_1":66001,"hrTimeInZone_2":532674,"hrTimeInZone_3":82999,"hrTimeInZone_4":10000,
    "hrTimeInZone_5":0,"decoDive":false,"purposeful":false,"autoCalcCalories":false,"favorite":false,
    "pr":false,"elevationCorrected":true,"atpActivity":false,"parent":false}
    """#
}
