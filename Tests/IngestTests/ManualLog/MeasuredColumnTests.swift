import Diagnostics
import TestSupport
import Testing
import Training

@testable import Ingest

@Suite("What tables of other programs tell beside time and distance")
struct MeasuredColumnTests {
  private func read(
    _ text: String, isInMiles: Bool = false
  ) -> (entries: [ManualEntry], diagnostics: [Diagnostic]) {
    ManualLog.read(bytes: Array(text.utf8), file: "Activities.csv", isInMiles: isInMiles)
  }

  private let header = """
    Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,\
    Avg Bike Cadence,Avg Run Cadence,Max Run Cadence,Avg Pace,Total Ascent,Total Descent,\
    Avg Stride Length,Steps,Moving Time,Elapsed Time,Min Elevation,Max Elevation

    """

  @Test func `Garmin's own numbers and its title become fields of the activity`() throws {
    let log = read(
      header + """
        Running,2026-03-08 06:15:00,false,"Long, slow","18.25","1,210","01:48:02",138,151,3.1,--,170,182,5:55,"1,042","998",0.99,"18,400",01:47:00,01:52:30,12,310
        Cycling,2026-03-09 18:00:00,true,Over the pass,"60.40","1,640","02:55:30.4",141,160,--,82,--,--,--,--,0,0.00,--,02:55:00,02:55:30,--,--
        Walking,2026-03-10 12:05:00,false,--,"1.90","0","00:21:00",0,--,--,0,--,--,--,7,--,--,--,--,--,--,--

        """)
    #expect(log.diagnostics == [])
    let activities = log.entries.map(\.activity)
    try #require(activities.count == 3)
    #expect(activities.map(\.name) == ["Long, slow", "Over the pass", nil])
    #expect(activities.map(\.notes) == [nil, nil, nil])
    #expect(activities.map(\.movingSeconds) == [6_482, 10_530.4, 1_260])
    #expect(activities.map(\.elapsedSeconds) == [6_750, 10_530.4, 1_260], "never shorter")
    #expect(activities.map(\.energyKilocalories) == [1_210, 1_640, nil])
    #expect(activities.map(\.averageHeartRate) == [138, 141, nil])
    #expect(activities.map(\.maximumHeartRate) == [151, 160, nil])
    #expect(activities.map(\.averageCadence) == [170, 82, nil])
    #expect(activities.map(\.ascentMeters) == [1_042, nil, 7])
    #expect(activities.map(\.descentMeters) == [998, 0, nil])
  }

  @Test(
    "in the languages whose headings are known, with any decimal mark",
    arguments: [
      """
      Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,\
      Maximale Herzfrequenz,Ø Schrittfrequenz (Laufen),Anstieg gesamt,Abstieg gesamt,\
      Verstrichene Zeit
      """,
      """
      Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Max. HF,\
      Ø Schrittfrequenz (Laufen),Positiver Höhenunterschied,Negativer Höhenunterschied,\
      Verstrichene Zeit
      """,
      """
      Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,\
      Fréquence cardiaque maximale,Cadence de course moyenne,Ascension totale,Descente totale,\
      Temps écoulé
      """,
      """
      Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,FC Media,FC max,\
      Cadenza di corsa media,Ascesa totale,Discesa totale,Tempo trascorso
      """,
      """
      Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,FC Média,FC máxima,\
      Cadência de corrida média,Subida total,Descida total,Tempo transcorrido
      """,
      """
      Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Frecuencia cardiaca media,\
      FC máxima,Cadencia de carrera media,Ascenso total,Descenso total,Tiempo transcurrido
      """,
      """
      Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. HS,Max. HS,\
      Gemiddelde loopcadans,Totale stijging,Totale daling,Verstreken tijd
      """,
    ])
  func languages(header: String) throws {
    let log = read(
      header + """

        Laufen,2026-03-08 06:15:00,false,Runde,"10,02","1.210","00:48:02","138","151","172","1.040","35","00:50:00"

        """)
    let run = try #require(log.entries.first?.activity)
    #expect(run.name == "Runde" && run.distanceMeters == 10_020)
    #expect(run.energyKilocalories == 1_210)
    #expect(run.averageHeartRate == 138 && run.maximumHeartRate == 151)
    #expect(run.averageCadence == 172)
    #expect(run.ascentMeters == 1_040 && run.descentMeters == 35)
    #expect(run.movingSeconds == 2_882 && run.elapsedSeconds == 3_000)
  }

  @Test func `Only the title and the energy of another language are known by their places`() throws
  {
    let log = read(
      """
      アクティビティタイプ,日付,お気に入り,タイトル,距離,カロリー,タイム,平均心拍数
      Running,2026-03-08 06:15:00,false,朝ラン,5.40,"1,210",00:48:02,138

      """)
    let run = try #require(log.entries.first?.activity)
    #expect(run.name == "朝ラン" && run.energyKilocalories == 1_210 && run.averageHeartRate == nil)
  }

  @Test func `Heights are feet where distances are miles`() throws {
    let row = "Running,2026-03-08 06:15:00,false,x,"
    let end = ",00:30:00,--,--,--,--,170,--,--,328,\"1,000\",1.00,--,--,--,--,--\n"
    let miles = try #require(read(header + row + "3.17,300" + end).entries.first)
    #expect(miles.ascentMeters == 99.974 && miles.descentMeters == 304.8)
    let kilometers = try #require(read(header + row + "5.10,300" + end).entries.first)
    #expect(kilometers.ascentMeters == 328 && kilometers.descentMeters == 1_000)
    let short =
      "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elev Gain\n\(row)3.17,300,00:30:00,100\n"
    #expect(read(short).entries.first?.ascentMeters == 100)
    #expect(read(short, isInMiles: true).entries.first?.ascentMeters == 30.48)
  }

  @Test func `What nobody has is told with row and column, and left out`() {
    let log = read(
      header + """
        Running,2026-03-08 06:15:00,false,a,"10.25",1210,"00:58:02",255,151,--,--,170,--,--,10,10,1.05,--,--,00:10:00,--,--
        Running,2026-03-09 06:15:00,false,b,"10.25",99999,"00:58:02",24,231,--,--,999,--,--,40000,-3,1.05,--,--,soon,--,--
        Running,2026-03-10 06:15:00,false,c,"10.25",900,"00:58:02",160,150,--,--,170,--,--,x,10,1.05,--,--,00:58:01.4,--,--
        Running,2026-03-11 06:15:00,false,d,"10.25",900,"00:58:02",230,230,--,--,170,--,--,0,10,1.05,--,--,--,--,--

        """)
    #expect(log.entries.count == 4, "every row is kept")
    #expect(
      log.diagnostics.map { "\($0.place?.text ?? "") \($0.sentence)" } == [
        "Activities.csv:2:61 ‘255’ is not a heart rate of 25 to 230",
        "Activities.csv:2:102 ‘00:10:00’ is not a time from start to end, which is at least the row's duration",
        "Activities.csv:3:45 ‘99999’ is not an energy of up to 30,000 kcal",
        "Activities.csv:3:62 ‘24’ is not a heart rate of 25 to 230",
        "Activities.csv:3:65 ‘231’ is not a heart rate of 25 to 230",
        "Activities.csv:3:75 ‘999’ is not a cadence of up to 260",
        "Activities.csv:3:85 ‘40000’ is not a climb of up to 30 km",
        "Activities.csv:3:91 ‘-3’ is not a descent of up to 30 km",
        "Activities.csv:3:105 ‘soon’ is not a time from start to end, which is at least the row's duration",
        "Activities.csv:4:60 the average heart rate of this row is above its highest",
        "Activities.csv:4:84 ‘x’ is not a climb of up to 30 km",
      ])
    #expect(log.diagnostics.allSatisfy { $0.severity == .warning && $0.help != nil })
    #expect(log.entries.map(\.averageHeartRate) == [nil, nil, nil, 230])
    #expect(log.entries.map(\.maximumHeartRate) == [151, nil, nil, 230])
    #expect(log.entries.map(\.elapsedSeconds) == [nil, nil, 3_482, nil])
    #expect(log.entries.map(\.energyKilocalories) == [1_210, nil, 900, 900])
  }

  @Test func `Runkeeper's heart rate, energy and climb are kept, in the units of their names`() {
    let row =
      "a-1,2026-05-01 07:00:00,Running,,6.2,52:10,8:25,7.1,412.0,328,152,\"\",\"easy\",a.gpx\n"
    let header = { (distance: String, climb: String) in
      "Activity Id,Date,Type,Route Name,Distance (\(distance)),Duration,Average Pace,"
        + "Average Speed (mph),Calories Burned,Climb (\(climb)),Average Heart Rate (bpm),"
        + "Friend's Tagged,Notes,GPX File\n"
    }
    let feet = read(header("mi", "ft") + row)
    #expect(feet.diagnostics == [])
    #expect(feet.entries.map(\.ascentMeters) == [99.974])
    #expect(feet.entries.map(\.averageHeartRate) == [152])
    #expect(feet.entries.map(\.energyKilocalories) == [412])
    #expect(feet.entries.map(\.note) == ["easy"])
    let meters = read(header("km", "m") + row, isInMiles: true)
    #expect(meters.entries.map(\.ascentMeters) == [328])
    #expect(meters.entries.map(\.distanceMeters) == [6_200], "the heading says the unit")
  }

  @Test func `A log of one's own may have the same columns`() throws {
    let log = read(
      "date,sport,minutes,title,kcal,avg HR,max HR,climb (ft),elapsed\n"
        + "2026-01-31,running,45,Round,500,140,165,100,50\n")
    #expect(log.diagnostics == [])
    let run = try #require(log.entries.first?.activity)
    #expect(run.name == "Round" && run.energyKilocalories == 500)
    #expect(run.averageHeartRate == 140 && run.maximumHeartRate == 165)
    #expect(run.ascentMeters == 30.48 && run.elapsedSeconds == 3_000)
    let twice = read("date,sport,minutes,Avg HR,Average HR\n")
    #expect(twice.diagnostics.first?.sentence == "two columns hold the average heart rate")
  }

  @Test func `Whatever the cells hold, an activity has only what somebody may have`() {
    let cells = [
      "--", "", "0", "138", "999", "-5", "1,210", "0.0", "abc", "00:50:00", "NaN", "1e9",
    ]
    forAll { random in
      var row = header.split(separator: "\n")[0].split(separator: ",").map { _ in
        cells[Int.random(in: 0..<cells.count, using: &random)]
      }
      row.replaceSubrange(
        0..<7, with: ["Running", "2026-05-01 07:00", "false", "x", "9", "5", "00:48:00"])
      return read(header + row.joined(separator: ",") + "\n").entries.map(\.activity).allSatisfy {
        ($0.averageHeartRate.map { (25...230).contains($0) } ?? true)
          && ($0.maximumHeartRate.map { (25...230).contains($0) } ?? true)
          && ($0.averageHeartRate ?? 0 <= $0.maximumHeartRate ?? 230)
          && ($0.averageCadence.map { (1...260).contains($0) } ?? true)
          && $0.movingSeconds <= $0.elapsedSeconds ?? 0 && $0.ascentMeters ?? 0 >= 0
      }
    }
  }
}
