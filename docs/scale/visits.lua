-- For wrk: first visits, one file after the other, as a browser asks for them. The names of a release stand in FILES,
-- with spaces between.
local files = {}
local place = 0

function init()
  for name in os.getenv("FILES"):gmatch("%S+") do
    files[#files + 1] = wrk.format("GET", "/" .. name, { ["Accept-Encoding"] = "br", Host = wrk.headers.Host })
  end
end

function request()
  place = place % #files + 1
  return files[place]
end
