/// A column with one number of an activity, as other programs' tables have many.
struct MeasuredColumn: Sendable {
  var column: ManualColumns.Column
  var path: any WritableKeyPath<ManualEntry, Double?> & Sendable
  /// What somebody may have; where 0 is not among it, 0 is a mark for no value.
  var possible: ClosedRange<Double>
  /// What it should have been: `‘999’ is not a heart rate of 25 to 230`.
  var noun: String

  static let all: [MeasuredColumn] = [
    .init(
      column: .calories, path: \.energyKilocalories, possible: 1...30_000,
      noun: "an energy of up to 30,000 kcal"),
    .init(
      column: .averageHeartRate, path: \.averageHeartRate, possible: 25...230,
      noun: "a heart rate of 25 to 230"),
    .init(
      column: .maximumHeartRate, path: \.maximumHeartRate, possible: 25...230,
      noun: "a heart rate of 25 to 230"),
    .init(
      column: .cadence, path: \.averageCadence, possible: 1...260, noun: "a cadence of up to 260"),
    .init(
      column: .ascent, path: \.ascentMeters, possible: 0...30_000, noun: "a climb of up to 30 km"),
    .init(
      column: .descent, path: \.descentMeters, possible: 0...30_000,
      noun: "a descent of up to 30 km"),
  ]
}

extension MeasuredColumn {
  /// What columns hold that say more than a log needs, by their names; `nil` for all others.
  static func column(named name: String) -> ManualColumns.Column? {
    columnsByHeading[sportWordKey(name)]
  }

  /// The length of a step, by which Garmin's table proves the unit of its distances.
  static func isStrideLength(_ name: String) -> Bool {
    strideHeadings.contains(sportWordKey(name))
  }
}

private let columnsByHeading: [String: ManualColumns.Column] = {
  var result: [String: ManualColumns.Column] = [:]
  for (column, names) in headings {
    for name in names.split(separator: ",") { result[sportWordKey(String(name))] = column }
  }
  return result
}()

private let strideHeadings = Set(
  [
    "Avg Stride Length", "Ø Schrittlänge", "Longueur moyenne des foulées", "Gem. staplengte",
    "Lunghezza media passo", "Comprimento médio da passada", "Longitud media de zancada",
  ].map { sportWordKey($0) })

/// As Garmin Connect and Runkeeper write them, and as a log of one's own may.
private let headings: [(ManualColumns.Column, String)] = [
  (.title, "Title,Titel,Titre,Titolo,Título"),
  (
    .elapsed,
    """
    Elapsed Time,Elapsed,Verstrichene Zeit,Temps écoulé,Verstreken tijd,Tempo trascorso,\
    Tempo transcorrido,Tempo decorrido,Tiempo transcurrido
    """
  ),
  (
    .calories,
    "Calories,Calories Burned,kcal,Kalorien,Calorieën,Calorie,Calorias,Calorías,Energy (kcal)"
  ),
  (
    .averageHeartRate,
    """
    Avg HR,Average HR,Average Heart Rate,Average Heart Rate (bpm),Avg Heart Rate,Ø Herzfrequenz,\
    Ø HF,Durchschnittliche Herzfrequenz,Fréquence cardiaque moyenne,FC moyenne,Gem. HS,\
    Gemiddelde hartslag,FC Media,FC Média,Frecuencia cardiaca media,Frequenza cardiaca media,\
    Frequência cardíaca média
    """
  ),
  (
    .maximumHeartRate,
    """
    Max HR,Maximum HR,Max Heart Rate,Maximum Heart Rate,Maximum Heart Rate (bpm),\
    Maximale Herzfrequenz,Max. HF,Max. Herzfrequenz,Fréquence cardiaque maximale,FC maximale,\
    Max. HS,Maximale hartslag,FC max,FC máxima,Frecuencia cardiaca máxima,\
    Frequenza cardiaca massima,Frequência cardíaca máxima
    """
  ),
  (
    .cadence,
    """
    Avg Run Cadence,Avg Bike Cadence,Avg Cadence,Average Cadence,Cadence,\
    Ø Schrittfrequenz (Laufen),Schrittfrequenz,Cadence de course moyenne,Gemiddelde loopcadans,\
    Gemiddelde fietscadans,Cadenza di corsa media,Cadência de corrida média,\
    Cadência bicicleta média,Cadencia de carrera media
    """
  ),
  (
    .ascent,
    """
    Total Ascent,Elev Gain,Elevation Gain,Ascent,Ascent (m),Ascent (ft),Climb,Climb (m),Climb (ft),\
    Anstieg gesamt,Positiver Höhenunterschied,Anstieg,Höhenmeter,Ascension totale,Totale stijging,\
    Ascesa totale,Subida total,Ascenso total
    """
  ),
  (
    .descent,
    """
    Total Descent,Elev Loss,Elevation Loss,Descent,Descent (m),Descent (ft),Abstieg gesamt,\
    Negativer Höhenunterschied,Abstieg,Descente totale,Totale daling,Discesa totale,Descida total,\
    Descenso total
    """
  ),
]
