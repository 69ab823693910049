import Diagnostics
import Testing
import Training

@testable import Ingest

/// One language of Strava's tables: its header, dates and sports.
struct StravaLanguage: Sendable, CustomTestStringConvertible {
  var name: String
  /// Names of the first 21 columns, parted by `|`.
  var header: String
  /// The same three mornings: 2 July, 12 October and 3 May 2026, at 6:10:00, and one at 19:05:12.
  var dates: [String]
  /// Run, trail run, ride, walk.
  var sports: [String]
  var testDescription: String { name }

  func table(decimal: String = ",") -> String {
    var text =
      header.split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: ",") + "\n"
    for (index, date) in dates.enumerated() {
      let meters = 5_400 + index * 1_000
      let shown = "\(meters / 1_000)\(decimal)\(meters % 1_000 / 10)"
      text +=
        "1700000000\(index + 1),\"\(date)\",Row \(index),\(sports[index]),,1800,\"\(shown)\",160,30,"
        + "false,,,activities/\(index).fit.gz,,,1800.0,1750.0,\(meters).0,4.0,3.0,25.0\n"
    }
    return text
  }

  static let all: [StravaLanguage] = [
    StravaLanguage(
      name: "Russian",
      header: """
        ID тренировки|Дата тренировки|Название|Тип тренировки|Описание|Общее время|Расстояние|\
        Макс. пульс|Относит. усилие|Поездка на работу|Личная заметка|Снаряжение|Имя файла|Вес|Вес велосипеда|\
        Общее время|Время в движении|Расстояние|Макс. скорость|Средняя скорость|Набор высоты
        """,
      dates: [
        "2 июл. 2026 г., 06:10:00", "12 окт. 2026 г., 06:10:00", "3 мая 2026 г., 06:10:00",
        "4 июн. 2026 г., 19:05:12",
      ], sports: ["Забег", "Трейл", "Велозаезд", "Ходьба"]),
    StravaLanguage(
      name: "Korean",
      header: """
        활동 ID|활동 날짜|활동 이름|활동 유형|활동 설명|경과 시간|거리|최대 심박수|상대적 노력|통근|비공개 메모|활동 장비|\
        파일 이름|선수 체중|자전거 무게|경과 시간|이동 시간|거리|최고 속도|평균 속도|고도 상승
        """,
      dates: [
        "2026. 7. 2. 오전 6:10:00", "2026. 10. 12. 오전 6:10:00", "2026. 5. 3. 오전 6:10:00",
        "2026. 6. 4. 오후 7:05:12",
      ], sports: ["달리기", "트레일 러닝", "라이딩", "걷기"]),
    StravaLanguage(
      name: "Chinese",
      header: """
        活动ID|活动日期|活动名称|活动类型|活动描述|经过时间|距离|最大心率|相对努力|通勤|私人备注|装备|文件名|体重|自行车重量|\
        经过时间|移动时间|距离|最高速度|平均速度|爬升
        """,
      dates: [
        "2026年7月2日 上午6:10:00", "2026年10月12日 06:10:00", "2026年5月3日 上午6:10:00",
        "2026年6月4日 下午7:05:12",
      ], sports: ["跑步", "越野跑", "骑行", "步行"]),
    StravaLanguage(
      name: "Turkish",
      header: """
        Aktivite Kimliği|Aktivite Tarihi|Aktivite Adı|Aktivite Türü|Açıklama|Geçen Süre|Mesafe|Maks. Nabız|\
        Bağıl Efor|İşe Gidiş|Özel Not|Ekipman|Dosya Adı|Sporcu Ağırlığı|Bisiklet Ağırlığı|Geçen Süre|\
        Hareket Süresi|Mesafe|Maks. Hız|Ortalama Hız|Yükselti Kazancı
        """,
      dates: [
        "2 Tem 2026 06:10:00", "12 Eki 2026 06:10:00", "3 Mayıs 2026 06:10:00",
        "4 Haz 2026 19:05:12",
      ], sports: ["Koşu", "Patika Koşusu", "Bisiklet Sürüşü", "Yürüyüş"]),
    StravaLanguage(
      name: "Danish",
      header: """
        Aktivitets-id|Aktivitetsdato|Navn|Aktivitetstype|Beskrivelse|Forløbet tid|Distance|Maks. puls|\
        Relativ indsats|Pendling|Privat note|Udstyr|Filnavn|Vægt|Cykelvægt|Forløbet tid|Bevægelsestid|\
        Distance|Maks. hastighed|Gennemsnitsfart|Stigning
        """,
      dates: [
        "2. juli 2026 06.10.00", "12. okt. 2026 06.10.00", "3. maj 2026 06.10.00",
        "4. juni 2026 19.05.12",
      ], sports: ["Løbetur", "Trailløb", "Cykeltur", "Gåtur"]),
    StravaLanguage(
      name: "Norwegian",
      header: """
        Aktivitets-ID|Aktivitetsdato|Navn|Aktivitetstype|Beskrivelse|Forløpt tid|Distanse|Maks. puls|\
        Relativ innsats|Pendling|Privat notat|Utstyr|Filnavn|Vekt|Sykkelvekt|Forløpt tid|Tid i bevegelse|\
        Distanse|Maks. hastighet|Snittfart|Stigning
        """,
      dates: [
        "2. juli 2026, 06:10:00", "12. okt. 2026, 06:10:00", "3. mai 2026, 06:10:00",
        "4. juni 2026, 19:05:12",
      ], sports: ["Løpetur", "Terrengløp", "Sykkeltur", "Spasertur"]),
    StravaLanguage(
      name: "Indonesian",
      header: """
        Identitas Aktivitas|Tanggal|Nama|Jenis|Deskripsi|Waktu Berlalu|Jarak|Detak Maks|Upaya Relatif|\
        Komuter|Catatan Pribadi|Perlengkapan|Nama Berkas|Berat|Berat Sepeda|Waktu Berlalu|Waktu Bergerak|\
        Jarak|Kecepatan Maks|Kecepatan Rata-rata|Elevasi
        """,
      dates: [
        "2 Jul 2026 06.10.00", "12 Okt 2026 06.10.00", "3 Mei 2026 06.10.00",
        "4 Jun 2026 19.05.12",
      ], sports: ["Lari", "Lari Trail", "Bersepeda", "Jalan Kaki"]),
    StravaLanguage(
      name: "Japanese",
      header: """
        アクティビティID|アクティビティの日付|アクティビティ名|アクティビティタイプ|説明|経過時間|距離|最大心拍数|相対的努力|\
        通勤|メモ|ギア|ファイル名|体重|バイク重量|経過時間|移動時間|距離|最高速度|平均速度|獲得標高
        """,
      dates: [
        "2026/07/02 6:10:00", "2026/10/12 6:10:00", "2026年5月3日 午前6:10:00",
        "2026年6月4日 午後7:05:12",
      ], sports: ["ラン", "トレイルラン", "ライド", "ウォーキング"]),
    StravaLanguage(
      name: "Ukrainian, all names of columns unknown and different",
      header: (1...21).map { "Стовпець \($0)" }.joined(separator: "|"),
      dates: [
        "2 лип. 2026 р., 06:10:00", "12 жовт. 2026 р., 06:10:00", "3 трав. 2026 р., 06:10:00",
        "4 черв. 2026 р., 19:05:12",
      ], sports: ["Біг", "Трейл", "Велосипед", "Ходьба"]),
    StravaLanguage(
      name: "Brazilian",
      header: """
        ID da atividade|Data da atividade|Nome da atividade|Tipo de atividade|Descrição|Tempo decorrido|\
        Distância|FC máxima|Esforço relativo|Deslocamento|Nota particular|Equipamento|Nome do arquivo|Peso|\
        Peso da bicicleta|Tempo decorrido|Tempo de movimentação|Distância|Velocidade máx.|Velocidade média|Ganho
        """,
      dates: [
        "2 de jul. de 2026, 06:10:00", "12 de out. de 2026, 06:10:00",
        "3 de mai. de 2026, 06:10:00",
        "4 de jun. de 2026, 19:05:12",
      ], sports: ["Corrida", "Corrida em trilha", "Pedalada", "Caminhada"]),
  ]
}

struct StravaLanguageTests {
  private func read(_ text: String) -> (activities: [StravaActivity], diagnostics: [Diagnostic]) {
    StravaExport.read(bytes: Array(text.utf8), file: "activities.csv")
  }

  @Test(
    "a table in any language of Strava is read whole", arguments: StravaLanguage.all,
    [",", ".", ";"])
  func languages(language: StravaLanguage, style: String) {
    var table = language.table(decimal: style == "." ? "." : ",")
    // As a spreadsheet saves it.
    if style == ";" {
      table = table.split(separator: "\n").map { semicolons($0) }.joined(separator: "\r\n")
    }
    #expect(StravaExport.isTable(Array(table.utf8)))
    let read = read(table)
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.activities.map(\.start.iso) == [
        "2026-07-02T06:10:00Z", "2026-10-12T06:10:00Z", "2026-05-03T06:10:00Z",
        "2026-06-04T19:05:12Z",
      ])
    #expect(
      read.activities.map(\.sport.rawValue) == ["running", "trail_running", "cycling", "walking"])
    #expect(read.activities.map(\.distanceMeters) == [5_400, 6_400, 7_400, 8_400])
    #expect(read.activities.map(\.movingSeconds) == [1_750, 1_750, 1_750, 1_750])
    #expect(read.activities.map(\.ascentMeters) == [25, 25, 25, 25])
    #expect(read.activities.map(\.file) == (0..<4).map { "activities/\($0).fit.gz" })
  }

  private func semicolons(_ line: Substring) -> String {
    var isQuoted = false
    return String(
      line.map { letter -> Character in
        if letter == "\"" { isQuoted.toggle() }
        return letter == "," && !isQuoted ? ";" : letter
      })
  }

  @Test func `A table of which only the start is looked at may end within a letter`() {
    let language = StravaLanguage.all[1]
    let long = language.table() + String(repeating: "긴 이름,", count: 8_000)
    #expect(StravaExport.isTable(Array(long.utf8)))
  }

  @Test func `Tables of others with as many columns are not Strava's`() {
    let runkeeper = """
      Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),\
      Calories Burned,Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File
      1b2c-3d,2026-05-01 07:00:00,Running,,5.40,28:30,5:16,11.37,350,25,,,,a.gpx

      """
    #expect(!StravaExport.isTable(Array(runkeeper.utf8)))
    let columns = (1...20).map { "c\($0)" }.joined(separator: ",")
    let row = "12,2026-05-01 07:00:00,x,Run,,60,1.0" + String(repeating: ",", count: 13)
    #expect(!StravaExport.isTable(Array((columns + "\n" + row + "\n").utf8)))
  }

  @Test func `Days and months that could be exchanged are told by the other rows or not at all`() {
    var language = StravaLanguage.all[0]
    language.dates = [
      "03/05/2026 06:10:00", "04/06/2026 19:05:12", "02/07/2026 06:10:00", "12/10/2026 06:10:00",
    ]
    #expect(
      read(language.table()).activities.map(\.start.iso) == [
        "2026-05-03T06:10:00Z", "2026-06-04T19:05:12Z", "2026-07-02T06:10:00Z",
        "2026-10-12T06:10:00Z",
      ], "only so they go on")
    language.dates = ["03/05/2026 06:10:00", "04/06/2026 19:05:12"]
    let two = read(language.table())
    #expect(two.activities.isEmpty)
    #expect(two.diagnostics.map { $0.place?.lineNumber } == [2, 3])
    #expect(two.diagnostics.allSatisfy { $0.sentence.contains("could mean two days") })
    language.dates = ["03/05/2026 06:10:00", "14/06/2026 19:05:12"]
    #expect(read(language.table()).activities.count == 2)
  }

  @Test func `What cannot be read is told with row and column, and never guessed`() {
    var language = StravaLanguage.all[3]
    language.dates = [
      "01.05.26 06:10:00", "46143,257", "3 Foo 2026 06:10:00", "4 Haz 2026 19:05:12",
    ]
    var table = language.table()
    table = table.replacing(",1800,\"8,40\"", with: ",yarım saat,\"8,40 km\"")
    let read = read(table)
    #expect(read.activities.count == 1)
    #expect(
      read.diagnostics.map { $0.place?.text ?? "" } == [
        "activities.csv:2:13", "activities.csv:3:13", "activities.csv:4:13", "activities.csv:5:50",
        "activities.csv:5:61",
      ])
    #expect(
      read.diagnostics.map(\.sentence) == [
        "the year of ‘01.05.26 06:10:00’ has two digits",
        "‘46143,257’ is a day as a spreadsheet counts them, and spreadsheets count in two ways",
        "‘3 Foo 2026 06:10:00’ is not a date and time", "‘yarım saat’ is not a number of seconds",
        "‘8,40 km’ is not a distance",
      ])
  }

  @Test
  func `A word for a sport that nobody knows is told once, with what is near and how to map it`()
    throws
  {
    var language = StravaLanguage.all[7]
    language.sports = ["Kanyoning", "ラン", "Kanyoning", "Runing"]
    let read = read(language.table())
    #expect(
      read.activities.map(\.sport.rawValue) == ["kanyoning", "running", "kanyoning", "runing"])
    let notes = read.diagnostics
    #expect(
      notes.map(\.severity) == [.note, .note] && notes.map { $0.place?.lineNumber } == [2, 5])
    #expect(notes[0].sentence.contains("‘Kanyoning’ (2 rows)"))
    #expect(notes[0].help?.contains("[sports]") == true)
    #expect(notes[0].help?.contains("\"Kanyoning\" = \"running\"") == true)
    #expect(notes[1].help?.contains("‘running’") == true)
    let mapping = [sportWordKey("kanyoning"): Sport.hiking]
    let mapped = StravaExport.read(
      bytes: Array(language.table().utf8), file: "a.csv", mapping: mapping)
    #expect(mapped.activities.map(\.sport.rawValue) == ["hiking", "running", "hiking", "runing"])
    #expect(mapped.diagnostics.count == 1)
  }
}
