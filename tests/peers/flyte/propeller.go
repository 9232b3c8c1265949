package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

const (
	// maxGetErrors is how many errors of GetTask propeller puts up with in a job's life.
	maxGetErrors = 5
	// defaultTimeout is what propeller gives a call by default.
	defaultTimeout = 10 * time.Second
)

// object is JSON of any content.
type object map[string]any

// task is what is to be run, in protobuf's JSON.
type task struct {
	Flyte        int             `json:"flyte"` // 1 or 2
	Template     json.RawMessage `json:"template"`
	Inputs       json.RawMessage `json:"inputs"`
	Metadata     json.RawMessage `json:"metadata"`
	Connection   json.RawMessage `json:"connection"`
	OutputPrefix string          `json:"outputPrefix"`
	TimeoutMS    int             `json:"timeoutMs"`  // of each call; 0 for the default
	AbortAfter   int             `json:"abortAfter"` // delete the job after so many polls; 0 for never
	Watch        bool            `json:"watch"`      // whether logs and metrics are asked for
}

// call is a call that was made.
type call struct {
	Method  string   `json:"method"`
	Code    string   `json:"code"`
	Message string   `json:"message"`
	Details []string `json:"details"` // the types of the status's details
}

// transcript is all that happened to a task.
type transcript struct {
	Health   string          `json:"health"`
	Listed   json.RawMessage `json:"listed"`
	Sync     bool            `json:"sync"`
	Calls    []call          `json:"calls"`
	Phases   []string        `json:"phases"`
	Meta     string          `json:"meta"` // base64
	Resource json.RawMessage `json:"resource"`
	Logs     []string        `json:"logs"`
	Metrics  json.RawMessage `json:"metrics"`
}

// names are the messages and services of a Flyte.
type names struct {
	messages, async, sync, metadata, list, listed string
}

var flytes = map[int]names{
	1: {
		messages: "flyteidl.admin.", async: "/flyteidl.service.AsyncAgentService/",
		sync: "/flyteidl.service.SyncAgentService/", metadata: "/flyteidl.service.AgentMetadataService/",
		list: "ListAgents", listed: "agents",
	},
	2: {
		messages: "flyteidl2.connector.", async: "/flyteidl2.connector.AsyncConnectorService/",
		metadata: "/flyteidl2.connector.ConnectorMetadataService/", list: "ListConnectors", listed: "connectors",
	},
}

type propeller struct {
	known      *types
	connection *grpc.ClientConn
}

func newPropeller(known *types, address string) (*propeller, error) {
	connection, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	return &propeller{known, connection}, nil
}

// run runs a task to its end. A call that fails is part of the answer.
func (p *propeller) run(line string) (string, error) {
	var wanted task
	if err := json.Unmarshal([]byte(line), &wanted); err != nil {
		return "", err
	}
	r := &running{propeller: p, task: wanted, names: flytes[wanted.Flyte]}
	err := r.toItsEnd()
	if _, ofCall := status.FromError(err); !ofCall {
		return "", err
	}
	answer, err := json.Marshal(r.told)
	return string(answer), err
}

// running is a task that is run.
type running struct {
	*propeller
	task
	names
	told transcript
}

func (r *running) toItsEnd() error {
	if err := r.probe(); err != nil {
		return err
	}
	category, sync, err := r.find()
	if err != nil {
		return err
	}
	r.told.Sync = sync
	if sync {
		return r.executeSync()
	}
	return r.runJob(category)
}

// probe does what a kubelet's probe does.
func (r *running) probe() error {
	ctx, cancel := r.deadline()
	defer cancel()
	answer, err := grpc_health_v1.NewHealthClient(r.connection).Check(ctx, &grpc_health_v1.HealthCheckRequest{})
	r.told.Health = answer.GetStatus().String()
	return err
}

// find looks for the task's connector, as propeller's registry does: the last one listed for a type is the only one.
func (r *running) find() (category object, sync bool, err error) {
	var template struct {
		Type    string `json:"type"`
		Version int    `json:"taskTypeVersion"`
	}
	if err := json.Unmarshal(r.Template, &template); err != nil {
		return nil, false, err
	}
	category = object{"name": template.Type, "version": template.Version}
	answer, err := r.unary(r.metadata, r.list, object{})
	if err != nil {
		return nil, false, err
	}
	r.told.Listed = answer
	var all map[string][]struct {
		IsSync     bool `json:"isSync"`
		Categories []struct {
			Name    string `json:"name"`
			Version int    `json:"version"`
		} `json:"supportedTaskCategories"`
	}
	if err := json.Unmarshal(answer, &all); err != nil {
		return nil, false, err
	}
	registry := map[string]map[int]bool{}
	for _, each := range all[r.listed] {
		for _, supported := range each.Categories {
			registry[supported.Name] = map[int]bool{supported.Version: each.IsSync}
		}
	}
	return category, registry[template.Type][template.Version] && r.sync != "", nil
}

func (r *running) runJob(category object) error {
	answer, err := r.unary(r.async, "CreateTask", r.withConnection(object{
		"template": r.Template, "inputs": r.Inputs, "outputPrefix": r.OutputPrefix, "taskExecutionMetadata": r.Metadata,
	}))
	if err != nil {
		return err
	}
	var created struct {
		Meta string `json:"resourceMeta"`
	}
	if err := json.Unmarshal(answer, &created); err != nil {
		return err
	}
	r.told.Meta = created.Meta
	about := func(more object) object {
		request := object{"resourceMeta": created.Meta, "taskCategory": category}
		if r.Flyte == 1 {
			request["taskType"] = category["name"]
		}
		for name, value := range more {
			request[name] = value
		}
		return r.withConnection(request)
	}
	if err := r.poll(about); err != nil {
		return err
	}
	if !r.Watch {
		return nil
	}
	if r.told.Metrics, err = r.unary(r.async, "GetTaskMetrics", about(object{"queries": []string{}})); err != nil {
		return err
	}
	return r.readLogs(about(object{"lines": 2}))
}

// poll asks until the job has ended, or deletes it when it is time to.
func (r *running) poll(about func(object) object) error {
	errorsSeen := 0
	for polls := 1; ; polls++ {
		answer, err := r.unary(r.async, "GetTask", about(object{"outputPrefix": r.OutputPrefix}))
		if err != nil {
			if errorsSeen++; errorsSeen > maxGetErrors {
				return err
			}
			continue
		}
		terminal, err := r.note(answer)
		if err != nil || terminal {
			return err
		}
		if polls == r.AbortAfter {
			_, err := r.unary(r.async, "DeleteTask", about(nil))
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// note keeps a resource, and says whether its phase is terminal.
func (r *running) note(answer json.RawMessage) (bool, error) {
	var got struct {
		Resource json.RawMessage `json:"resource"`
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return false, err
	}
	var resource struct {
		Phase string `json:"phase"`
	}
	if got.Resource != nil {
		if err := json.Unmarshal(got.Resource, &resource); err != nil {
			return false, err
		}
	}
	r.told.Resource = got.Resource
	r.told.Phases = append(r.told.Phases, resource.Phase)
	switch resource.Phase {
	case "SUCCEEDED", "FAILED", "ABORTED", "RETRYABLE_FAILED", "":
		return true, nil // without a phase, the attempt has failed
	}
	return false, nil
}

// executeSync sends the header and the inputs, and reads one message.
func (r *running) executeSync() error {
	ctx, cancel := r.deadline()
	defer cancel()
	stream, err := r.connection.NewStream(
		ctx, &grpc.StreamDesc{ClientStreams: true, ServerStreams: true}, r.names.sync+"ExecuteTaskSync",
	)
	if err != nil {
		return err
	}
	header := object{"template": r.Template, "outputPrefix": r.OutputPrefix, "taskExecutionMetadata": r.Metadata}
	for _, part := range []object{{"header": header}, {"inputs": r.Inputs}} {
		request, err := r.build("ExecuteTaskSyncRequest", part)
		if err != nil {
			return err
		}
		if err := stream.SendMsg(request); err != nil && !errors.Is(err, io.EOF) {
			return err
		}
	}
	if err := stream.CloseSend(); err != nil {
		return err
	}
	answer, err := r.receive(stream, "ExecuteTaskSync")
	r.record("ExecuteTaskSync", err)
	if err != nil {
		return err
	}
	var got struct {
		Header json.RawMessage `json:"header"`
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return err
	}
	if got.Header == nil {
		return errors.New("expected a header in the answer, got none")
	}
	_, err = r.note(got.Header)
	return err
}

// readLogs reads a job's log to its end.
func (r *running) readLogs(content object) error {
	ctx, cancel := r.deadline()
	defer cancel()
	request, err := r.build("GetTaskLogsRequest", content)
	if err != nil {
		return err
	}
	stream, err := r.connection.NewStream(ctx, &grpc.StreamDesc{ServerStreams: true}, r.async+"GetTaskLogs")
	if err != nil {
		return err
	}
	if err := stream.SendMsg(request); err != nil {
		return err
	}
	if err := stream.CloseSend(); err != nil {
		return err
	}
	for {
		answer, err := r.receive(stream, "GetTaskLogs")
		if errors.Is(err, io.EOF) {
			r.record("GetTaskLogs", nil)
			return nil
		}
		if err != nil {
			r.record("GetTaskLogs", err)
			return err
		}
		var part struct {
			Body struct {
				Results []string `json:"results"`
			} `json:"body"`
		}
		if err := json.Unmarshal(answer, &part); err != nil {
			return err
		}
		r.told.Logs = append(r.told.Logs, part.Body.Results...)
	}
}

// unary makes a call, and records how it ended.
func (r *running) unary(service, method string, content object) (json.RawMessage, error) {
	request, err := r.build(method+"Request", content)
	if err != nil {
		return nil, err
	}
	response, err := r.empty(method + "Response")
	if err != nil {
		return nil, err
	}
	ctx, cancel := r.deadline()
	defer cancel()
	err = r.connection.Invoke(ctx, service+method, request, response)
	r.record(method, err)
	if err != nil {
		return nil, err
	}
	return jsonOf(r.known, response)
}

func (r *running) receive(stream grpc.ClientStream, method string) (json.RawMessage, error) {
	response, err := r.empty(method + "Response")
	if err != nil {
		return nil, err
	}
	if err := stream.RecvMsg(response); err != nil {
		return nil, err
	}
	return jsonOf(r.known, response)
}

func (r *running) record(method string, err error) {
	ended := status.Convert(err)
	made := call{Method: method, Code: ended.Code().String(), Message: ended.Message()}
	for _, detail := range ended.Proto().GetDetails() {
		made.Details = append(made.Details, detail.GetTypeUrl())
	}
	r.told.Calls = append(r.told.Calls, made)
}

// build makes a message of its content. What the content has as null is left out.
func (r *running) build(name string, content object) (proto.Message, error) {
	for key, value := range content {
		if raw, ok := value.(json.RawMessage); ok && len(raw) == 0 {
			delete(content, key)
		}
	}
	text, err := json.Marshal(content)
	if err != nil {
		return nil, err
	}
	message, err := r.empty(name)
	if err != nil {
		return nil, err
	}
	if err := (protojson.UnmarshalOptions{Resolver: r.known}).Unmarshal(text, message); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return message, nil
}

func (r *running) empty(name string) (proto.Message, error) {
	kind, err := r.known.FindMessageByName(protoreflect.FullName(r.messages + name))
	if err != nil {
		return nil, fmt.Errorf("%s%s: %w", r.messages, name, err)
	}
	return kind.New().Interface(), nil
}

func (r *running) withConnection(request object) object {
	if r.Flyte == 2 && len(r.Connection) > 0 {
		request["connection"] = r.Connection
	}
	return request
}

func (r *running) deadline() (context.Context, context.CancelFunc) {
	timeout := defaultTimeout
	if r.TimeoutMS > 0 {
		timeout = time.Duration(r.TimeoutMS) * time.Millisecond
	}
	return context.WithTimeout(context.Background(), timeout)
}
