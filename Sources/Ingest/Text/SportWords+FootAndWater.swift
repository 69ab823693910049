/// Walks and swims.
let footAndWaterWords: [(sport: String, words: String)] = [
  (
    "walking",
    """
    walk,10,power walk,power walking,fitness walking,walking fitness,\
    HKWorkoutActivityTypeWalking,Spaziergang,Spazieren,Gehen,Walken,marche,marche à pied,\
    promenade,Wandeling,Wandelen,Caminata,Caminar,Andar,paseo a pie,Camminata,Camminare,\
    passeggiata,Caminhada,Caminhar,Promenad,gång,Gåtur,Spasertur,gåing,Spacer,Spacerowanie,Chód,\
    marsz,Chůze,Procházka,Chôdza,prechádzka,Kävely,kävelylenkki,Yürüyüş,Yürüme,Jalan,Jalan kaki,\
    Berjalan,Berjalan kaki,jalan santai,Ходьба,Прогулка,Прогулянка,Ходене,Gyaloglás,Séta,Mers,\
    mers pe jos,plimbare,Περπάτημα,Caminada,Hodanje,Hoja,Đi bộ,เดิน,הליכה,المشي,ウォーク,ウォーキング,散歩,\
    徒歩,걷기,산책,워킹,도보,步行,散步,走路,健走,快走
    """
  ),
  (
    "hiking",
    """
    hike,4,trek,trekking,HKWorkoutActivityTypeHiking,Wanderung,Wandern,Bergwandern,randonnée,\
    randonnée pédestre,rando,Trektocht,Wandeltocht,bergwandelen,Senderismo,Excursión,\
    Excursionismo,caminata de montaña,Escursione,Escursionismo,Trilha,Trilhas,\
    caminhada na natureza,caminhada em trilha,Vandring,vandringstur,Vandretur,\
    vandring i naturen,Fottur,fjelltur,tur i skog og mark,Vaellus,Patikointi,retkeily,Wędrówka,\
    Piesza wędrówka,turystyka piesza,Turistika,Pěší turistika,túra,Túrázás,Doğa yürüyüşü,\
    dağ yürüyüşü,Mendaki,Pendakian,naik gunung,Поход,Пеший поход,Хайкинг,Похід,Піший похід,\
    Drumeție,Πεζοπορία,Senderisme,Planinarjenje,Pohodništvo,đi bộ đường dài,ハイキング,ハイク,登山,トレッキング,\
    하이킹,하이크,등산,트레킹,徒步,远足,遠足,健行,登山健行,爬山
    """
  ),
  ("casual_walking", ""),
  ("speed_walking", "race walking,race walk,Sportgehen"),
  (
    "nordic_walking",
    """
    nordic walk,marche nordique,marcha nórdica,camminata nordica,caminhada nórdica,stavgång,\
    sauvakävely,ノルディックウォーキング,노르딕 워킹,скандинавская ходьба
    """
  ),
  ("indoor_walking", "treadmill walk,treadmill walking,walking treadmill"),
  ("rucking", "ruck,ruck march"),
  (
    "swimming",
    """
    swim,16,HKWorkoutActivityTypeSwimming,Schwimmen,natation,nage,Zwemsessie,Zwemmen,Natación,\
    Nadar,Nado,Nuoto,Nuotare,nuotata,Natação,Simning,simpass,Svømning,svømmetur,Svømming,\
    Pływanie,Plavání,Plávanie,Uinti,Yüzme,Berenang,Renang,Плавание,Заплыв,Плавання,Плуване,\
    Úszás,Înot,Κολύμβηση,κολύμπι,Natació,Plivanje,Plavanje,Bơi,Bơi lội,ว่ายน้ำ,שחייה,السباحة,水泳,\
    スイム,スイミング,수영,游泳
    """
  ),
  (
    "lap_swimming",
    """
    pool swim,pool swimming,swimming pool,lap swim,Bahnschwimmen,Beckenschwimmen,\
    Schwimmbadschwimmen,natation en piscine,natation en bassin,baantjes zwemmen,\
    zwemmen in zwembad,natación en piscina,nuoto in piscina,natação em piscina,\
    simning i bassäng,svømning i bassin,bassengsvømming,allasuinti,pływanie w basenie,\
    plavání v bazénu,havuzda yüzme,renang kolam,плавание в бассейне,плавання в басейні,プールスイム,\
    プール,수영장 수영,泳池游泳,泳池
    """
  ),
  (
    "open_water_swimming",
    """
    Freiwasserschwimmen,open water,open water swim,Freiwasser,natation en eau libre,eau libre,\
    zwemmen in open water,openwaterzwemmen,natación en aguas abiertas,aguas abiertas,\
    nuoto in acque libere,natação em águas abertas,simning i öppet vatten,svømning i åbent vand,\
    svømming i åpent vann,avovesiuinti,pływanie na wodach otwartych,plavání v otevřené vodě,\
    açık su yüzme,açık suda yüzme,renang perairan terbuka,плавание на открытой воде,\
    плавание в открытой воде,плавання у відкритій воді,オープンウォータースイム,오픈 워터 수영,公开水域游泳,公開水域游泳,\
    开放水域游泳
    """
  ),
  (
    "rowing",
    """
    row,Rudern,aviron,Roeien,Remo,canottaggio,rodd,roning,roing,soutu,wioślarstwo,veslování,\
    kürek,mendayung,гребля,академическая гребля,веслування,ボート,ローイング,조정,로잉,划船,赛艇
    """
  ),
  (
    "indoor_rowing",
    """
    row machine,rowing machine,erg,Ruderergometer,Rudergerät,rameur,VirtualRow,virtual rowing,\
    Virtuelles Rudern,aviron virtuel,remo virtual,remo indoor,canottaggio virtuale,\
    ergómetro de remo,romaskin,roddmaskin,soutulaite,ergometr wioślarski,гребной тренажёр,\
    ローイングマシン,로잉머신,划船机,劃船機
    """
  ),
  (
    "kayaking",
    """
    kayak,Kajak,kajakfahren,caiaque,kajakk,kajakpaddling,kajakarstwo,jízda na kajaku,melonta,\
    kano,каякинг,каяк,カヤック,カヤッキング,카약,皮划艇,皮艇
    """
  ),
  (
    "paddling",
    """
    canoe,canoeing,Kanu,Kanufahren,Kanufahrt,canoa,piragüismo,canoagem,kanot,kanotpaddling,\
    kanopadling,kajakarstwo kanadyjkowe,каноэ,カヌー,카누,独木舟
    """
  ),
  (
    "stand_up_paddleboarding",
    """
    stand up paddling,stand up paddle,stand up paddleboard,paddleboarding,sup,Stehpaddeln,\
    paddle surf,サップ,패들보드,桨板,立槳
    """
  ),
  ("surfing", "surf,Surfen,Wellenreiten,surfning,serfing,серфинг,サーフィン,서핑,冲浪,衝浪"),
  (
    "windsurfing",
    """
    15,windsurf,Windsurfen,planche à voile,vindsurfing,виндсерфинг,ウィンドサーフィン,윈드서핑,风帆冲浪,风帆
    """
  ),
  (
    "kiteboarding",
    """
    14,kitesurf,kitesurfing,Kitesurfen,kitesurfning,кайтсерфинг,カイトサーフィン,카이트서핑,风筝冲浪
    """
  ),
  (
    "sailing",
    """
    sail,Segeln,voile,zeilen,vela,navegación,segling,sejlads,seiling,purjehdus,żeglarstwo,\
    plachtění,yelken,berlayar,парусный спорт,セーリング,요트,세일링,帆船
    """
  ),
]
