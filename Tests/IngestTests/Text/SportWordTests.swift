import Testing
import Training

@testable import Ingest

struct SportWordTests {
  @Test func `Every type of Strava's list has its family`() {
    let types: [(Sport.Family, String)] = [
      (.running, "Run TrailRun VirtualRun"),
      (
        .cycling,
        """
        Ride MountainBikeRide GravelRide EBikeRide EMountainBikeRide VirtualRide Handcycle Velomobile
        """
      ),
      (.swimming, "Swim"), (.walking, "Walk Hike"),
      (.strength, "WeightTraining HighIntensityIntervalTraining"),
      (
        .other,
        """
        AlpineSki BackcountrySki NordicSki RollerSki Snowboard Snowshoe IceSkate InlineSkate Skateboard
        Canoeing Kayaking Kitesurf Rowing VirtualRow Sail StandUpPaddling Surfing Windsurf Badminton
        Pickleball Racquetball Squash TableTennis Tennis Padel Basketball Volleyball Cricket Dance Soccer
        Golf Crossfit Elliptical StairStepper Pilates Yoga Workout RockClimbing Wheelchair PhysicalTherapy
        """
      ),
    ]
    for (family, words) in types {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        #expect(isKnownSportWord(word), "\(word)")
        #expect(sport(passing: word).family == family, "\(word)")
      }
    }
    #expect(sport(named: "EMountainBikeRide")?.rawValue == "e_bike_mountain")
    #expect(sport(named: "VirtualRow")?.rawValue == "indoor_rowing")
  }

  @Test(
    "runs are known in the words of many languages",
    arguments: [
      (
        "running",
        """
        Lauf|Course à pied|Corsa|Carrera|Corrida|Hardloopsessie|Бег|Забег|Біг|ランニング|달리기|러닝|跑步|Bieganie|Bieg|\
        Běh|Løb|Løpetur|Löpning|Juoksu|Koşu|Lari|Futás|Alergare|RUNNING|Jogging|HKWorkoutActivityTypeRunning
        """
      ),
      (
        "trail_running",
        """
        Traillauf|Trail|Carrera de montaña|Corsa trail|Corrida em trilha|Трейл|Бег по пересечённой местности|\
        トレイルラン|트레일 러닝|越野跑|Bieg terenowy|Terrengløp|Terränglöpning|Patika koşusu|Trail Running
        """
      ),
      (
        "treadmill_running",
        """
        Laufband|Course sur tapis roulant|Cinta de correr|Loopband|Беговая дорожка|トレッドミル|트레드밀|跑步机|跑步機|\
        Bieg na bieżni|Tredemølle|Löpband|Koşu bandı|Treadmill Run|TreadmillRunning|Indoor Run|室内跑步
        """
      ),
      (
        "virtual_run",
        """
        Virtueller Lauf|Course à pied virtuelle|Carrera virtual|Виртуальный забег|バーチャルラン|가상 달리기|虚拟跑步|\
        Wirtualny bieg|Sanal koşu|Lari virtual|Virtual Run|virtual_run
        """
      ),
      (
        "cycling",
        """
        Radfahrt|Sortie à vélo|Giro|Pedalada|Fietsrit|Велосипед|ライド|라이딩|骑行|Jazda|Jazda na rowerze|Cykeltur|\
        Sykkeltur|Pyöräily|Bisiklet|Bersepeda|Kerékpározás
        """
      ),
      (
        "walking",
        "Spaziergang|Marche|Caminata|Ходьба|ウォーキング|걷기|步行|Spacer|Chůze|Gåtur|Yürüyüş|Jalan kaki"
      ),
      ("hiking", "Wanderung|Randonnée|Senderismo|Поход|ハイキング|하이킹|徒步|健行|Wędrówka|Vandring|Mendaki"),
      (
        "swimming",
        "Schwimmen|Natation|Nuoto|Плавание|水泳|수영|游泳|Pływanie|Svømning|Simning|Yüzme|Renang"
      ),
      ("strength_training", "Krafttraining|Musculation|Силовая тренировка|筋トレ|力量训练|Trening siłowy"),
    ])
  func languages(key: String, words: String) {
    for word in words.split(separator: "|") {
      #expect(sport(named: String(word))?.rawValue == key, "\(word)")
    }
  }

  @Test func `Words for outdoors and indoors and of ease are taken away`() {
    let words = [
      ("Outdoor Run", "running"), ("outdoor_running", "running"), ("Running (outdoor)", "running"),
      ("running_outdoor", "running"), ("户外跑步", "running"), ("户外骑行", "cycling"),
      ("야외 달리기", "running"), ("Laufen im Freien", "running"), ("Outdoor Walk", "walking"),
      ("Course à pied en extérieur", "running"), ("Long Run", "running"),
      ("Outdoor Cycle", "cycling"),
      ("Indoor Walk", "indoor_walking"), ("Indoor Cycling", "indoor_cycling"),
      ("室内骑行", "indoor_cycling"), ("Бег в помещении", "treadmill_running"),
      ("Outdoor Trail Run", "trail_running"), ("RUNNING_TREADMILL", "treadmill_running"),
      ("Running, trail", "trail_running"), ("Morning Run", "running"),
      ("cycling workout", "cycling"),
      ("Swim Training", "swimming"), ("户外跑", "running"), ("跑步-户外", "running"),
      ("Cycling (indoor)", "indoor_cycling"), ("室外健走", "walking"),
    ]
    for (word, key) in words { #expect(sport(named: word)?.rawValue == key, "\(word)") }
  }

  @Test func `A word that nobody has told us is a sport of its own and is told`() {
    for word in [
      "Race", "Athletics", "Canyoning", "outdoor", "Indoor", "Street Parade", "运动会",
      "Circuit Training",
      "Home Run Derby", "Dog Walk Cam", "Boat ride",
    ] {
      #expect(!isKnownSportWord(word), "\(word)")
    }
    #expect(sport(passing: "Street Parade").rawValue == "street_parade")
    #expect(nearestSportWords(to: "Runing").first?.lowercased() == "running")
    #expect(nearestSportWords(to: "Biegannie").first == "Bieganie")
    #expect(nearestSportWords(to: "Qqqqqqqqqqqq").isEmpty)
  }

  @Test func `A runner's own words come before all others`() {
    let mapping = [sportWordKey("Lunch Loop"): Sport.running, sportWordKey("Lauf"): .trailRunning]
    #expect(sport(named: "lunch-loop", mapping: mapping) == .running)
    #expect(sport(passing: "Lauf", mapping: mapping) == .trailRunning)
    #expect(isKnownSportWord("Lunch Loop", mapping: mapping))
    #expect(!isKnownSportWord("Lunch Loop"))
    #expect(sport(named: "Outdoor Lunch Loop", mapping: mapping) == .running)
  }

  @Test func `Every word of the tables means one sport only`() {
    var meanings: [String: String] = [:]
    for (sport, words) in sportWords {
      for word in words.split(separator: ",") {
        let key = sportWordKey(String(word))
        #expect(meanings[key, default: sport] == sport, "\(word)")
        #expect(!key.isEmpty)
        meanings[key] = sport
      }
    }
  }
}
