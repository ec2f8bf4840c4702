extension Sample {
  static let criteriaText = """
    {
      "format": "onestop.criteria/1",
      "edition": {"name": {"vi": "Bộ tiêu chí minh họa", "en": "Illustrative criteria"},
                  "date": "2025-01-15", "source": "Minh họa", "assumption": true},
      "groups": [
        {"id": "democracy", "title": {"vi": "Dân chủ cơ sở", "en": "Grassroots democracy"}, "points": 20},
        {"id": "reform", "title": {"vi": "Cải cách hành chính", "en": "Administrative reform"}, "points": 25},
        {"id": "culture", "title": {"vi": "Văn hóa công sở", "en": "Office culture"}, "points": 20},
        {"id": "dialogue", "title": {"vi": "Đối thoại", "en": "Dialogue"}, "points": 15},
        {"id": "satisfaction", "title": {"vi": "Sự hài lòng", "en": "Satisfaction"}, "points": 20}
      ],
      "levels": [
        {"stars": 1, "minimumScore": 0, "assumption": true},
        {"stars": 2, "minimumScore": 80, "assumption": true},
        {"stars": 3, "minimumScore": 90, "assumption": true},
        {"stars": 4, "minimumScore": 95, "assumption": true}
      ],
      "attributes": [
        {"id": "width", "name": {"vi": "Rộng (mm)", "en": "Width (mm)"}, "aliases": ["Chiều rộng (mm)"],
         "kind": "length"},
        {"id": "ground-colour", "name": {"vi": "Màu nền", "en": "Ground colour"}, "kind": "word", "values": [
          {"id": "red", "name": {"vi": "Đỏ", "en": "Red"}, "aliases": ["màu đỏ", "đỏ cờ"]},
          {"id": "brass", "name": {"vi": "Đồng", "en": "Brass"}, "aliases": ["màu đồng"]},
          {"id": "blue", "name": {"vi": "Xanh dương", "en": "Blue"}, "aliases": ["xanh lam"]}]},
        {"id": "text", "name": {"vi": "Nội dung", "en": "Text"}, "aliases": ["Nội dung biển"], "kind": "text"}
      ],
      "items": [
        {"id": "name-signboard", "name": {"vi": "Biển tên trụ sở", "en": "Name signboard"},
         "aliases": ["Biển tên cơ quan"], "unitOfMeasure": {"vi": "cái", "en": "piece"}, "unitAliases": ["chiếc"]},
        {"id": "one-stop-room", "name": {"vi": "Phòng một cửa", "en": "One-stop room"},
         "unitOfMeasure": {"vi": "phòng", "en": "room"}},
        {"id": "counter-computer", "name": {"vi": "Máy tính tại quầy", "en": "Counter computer"},
         "unitOfMeasure": {"vi": "bộ", "en": "set"}, "unitAliases": ["cái", "chiếc"]},
        {"id": "waiting-bench", "name": {"vi": "Băng ghế chờ", "en": "Waiting bench"},
         "unitOfMeasure": {"vi": "băng", "en": "bench"}}
      ],
      "identityStandards": [
        {"id": "signboards", "name": {"vi": "Quy cách biển tên", "en": "Standard of name signboards"}, "rules": [
          {"attribute": "width", "atLeast": 450, "source": "Thông tư 05/2008/TT-BNV"},
          {"attribute": "ground-colour", "oneOf": ["red", "brass"], "assumption": true},
          {"attribute": "text", "currentName": true, "source": "Thông tư 05/2008/TT-BNV"}]}
      ],
      "requirements": [
        {"id": "name-signboard", "title": {"vi": "Có biển tên đúng quy cách", "en": "Conforming name signboard"},
         "item": "name-signboard", "category": "signboard", "group": "culture", "points": 4, "mandatoryFrom": 1,
         "essential": true, "measure": {"kind": "count", "atLeast": 1, "per": "unit"},
         "identityStandard": "signboards", "assumption": true, "remedies": [
          {"kind": "purchase", "price": "name-signboard", "basis": "piece", "perPiece": 1},
          {"kind": "repair", "price": "signboard-repair", "basis": "piece", "for": ["worn"]}]},
        {"id": "one-stop-room", "title": {"vi": "Có phòng một cửa", "en": "A one-stop room"},
         "item": "one-stop-room", "category": "headquarters", "group": "reform", "points": 4, "mandatoryFrom": 2,
         "measure": {"kind": "presence"}, "assumption": true, "remedies": [
          {"kind": "renovate", "price": "room-renovation", "basis": "fixed", "amount": 40}]},
        {"id": "room-area", "title": {"vi": "Đủ diện tích", "en": "Enough floor"},
         "item": "one-stop-room", "category": "headquarters", "group": "reform", "points": 3,
         "measure": {"kind": "area", "atLeast": 20, "per": "counter"}, "assumption": true, "remedies": [
          {"kind": "renovate", "price": "room-renovation", "basis": "area"}]},
        {"id": "room-condition", "title": {"vi": "Phòng còn tốt", "en": "Room in order"},
         "item": "one-stop-room", "category": "headquarters", "group": "culture", "points": 3,
         "measure": {"kind": "condition", "atLeast": "usable"}, "assumption": true, "remedies": [
          {"kind": "repair", "price": "room-renovation", "basis": "area"}]},
        {"id": "counter-computer", "title": {"vi": "Mỗi quầy một máy tính", "en": "A computer at each counter"},
         "item": "counter-computer", "category": "equipment", "group": "reform", "points": 4,
         "measure": {"kind": "count", "atLeast": 1, "per": "counter"}, "assumption": true, "remedies": [
          {"kind": "purchase", "price": "counter-computer", "basis": "piece"}]},
        {"id": "computer-age", "title": {"vi": "Máy tính không quá cũ", "en": "Computers not too old"},
         "item": "counter-computer", "category": "equipment", "group": "reform", "points": 2,
         "measure": {"kind": "age", "atMost": 8}, "assumption": true, "remedies": [
          {"kind": "replace", "price": "counter-computer", "basis": "piece"}]}
      ]
    }

    """
}
