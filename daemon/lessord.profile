# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
122566
122566
0
0
122566
122566
0
0
0
0
0
0
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_15KeyOfENS_10BorrowedFdEi
732038794114862378
8
28176
0
0
28176
43
43
43
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
61261
16988379
61261
55105
61261
61261
61261
61261
61261
61261
61261
61261
61261
61261
61261
61261
0
0
0
0
0
0
0
0
0
0

../../daemon/base/reason.cc:_ZN6lessor12_GLOBAL__N_13CutB5cxx11EN4absl7debian311string_viewEm
1085769281660219001
15
846577
0
0
0
0
36367
0
0
0
0
0
0
0
0
846589

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_0JRKNS0_6StatusEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
393568427447118434
13
20000
20000
0
0
20000
0
0
0
0
0
0
0
0

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_1EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
844982798192823921
4
20194
282656
20194
20194

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
42248
508091
508091
32856
4033
4033
24106
24106
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:34
** External Symbol **:34
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
52421
52421
0
0
0
52421
52421
0
0
0

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E9_M_invokeERKSt9_Any_dataS4_
742261418966908927
1
52421

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
1952364
1484283
986192
1484283
0
1464273
488091
1504293
1464273
106581
381510
106581
381510
0
488091
10010
0
0
488091
488091
0
488091
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
1:106581
1
2:381510
2
3:1474273
17:10010

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_112CheckLengthsERKN6google8protobuf16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEE
181107444155640234
13
20000
0
0
20000
0
0
0
0
0
0
0
0
10000

../../daemon/cleanup/worker_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor12WorkerRunner3RunERKNS3_8IdentityENS3_13CleanupRunner4StepENS0_12AnyInvocableIFvRKNS0_6StatusEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESJ_
811594939830459089
3
10000
129987
10000
1
0
1
1
** External Symbol **:10000

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSR_RKNS_6system10error_codeEm
920934249611708729
13
30194
0
0
0
30194
0
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
10772
27097
90570
30194
10772
0
0
0
19422
1
0
1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS3_8IdentityESt6vectorINS3_13CleanupRunner4StepESaISA_EEN4absl7debian312AnyInvocableIFvRKS8_INSE_6StatusESaISG_EEbEEEE3$_0EC2EOSO_
118734428831094304
3
60382
0
0
2
0
1
6
** External Symbol **:30844
** External Symbol **:20000
** External Symbol **:5542
** External Symbol **:2000
** External Symbol **:1996
** External Symbol **:2
1
1
0

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
8831856
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
679210745183700997
4
2496209
0
2018663
2018663

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
92135
92135
92135
92135
92135
0
92135
92135
0
0
0
0
0
0
0
0
0
92135
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection7PerformENS_6ErrandENS_8MonoTimeE
1058748306461764994
64
10000
0
0
1000
10000
10000
9000
0
1000
10000
9000
1000
9000
0
10000
9000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
0
0
0
0
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection12opened_underEv
742261418966908927
1
973711

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
92135

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
191174

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
169062

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection8greetingB5cxx11Ev
238984482966880379
3
24679
0
24679

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
130639
0
130639
130639
130639
0
130639
0
0
130639
130639
0
130639
130639
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
8
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection17ResetsOverTheWireEv
742261418966908927
1
130639

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
230908
0
0
0
230908
230908
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
152622
343234
692724
230908
152622
78286

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
230908
0
230908
230908

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
235677
0
235677
0
235677
0
0
0
235677
0
0
0
235677
235677
0
0
0
235677
0
0
235677
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
230908

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
230908
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISO_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
177584445816526947
10
2496209
0
2496209
0
2496209
0
2486209
2486209
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
2487023
1
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutENS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
200000
1452503
1652503
1652503

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
222774

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
41875
693981
231327
0
0
231327

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
231327
0
231327
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS5_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS9_IvSB_EESB_T0_T1_
24907924229323779
69
0
231327
231327
231327
0
26963
231327
231327
231327
231327
0
231327
0
0
231327
231327
231327
0
0
0
0
231327
231327
0
0
26963
0
0
26963
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio8dispatchINS0_15any_io_executorEZNS0_6detail20co_spawn_entry_pointIS2_ZN6lessor4Pool5StartENS6_4TaskEE3$_1NS3_16detached_handlerEEENS0_9awaitableINS3_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EEDaRKSC_OSG_NS0_10constraintIXoosr9execution11is_executorISC_EE5valuesr11is_executorISC_EE5valueEiE4typeE
46133820700049764
17
0
0
231327
231327
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:130781
** External Symbol **:81979
** External Symbol **:10008
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:995
** External Symbol **:821
** External Symbol **:804
** External Symbol **:626
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:253
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:188
** External Symbol **:152
** External Symbol **:136
** External Symbol **:115
** External Symbol **:114
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JNS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
93478047942102189
6
0
0
571274
571274
571274
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
238984481558059729
3
571274
2285096
571274

../../daemon/relay/pool_relay.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor9PoolRelay4PostESt8functionIFvvEEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSC_RKNS_6system10error_codeEm
668652234387947953
14
71076
71076
71076
71076
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:49262
** External Symbol **:14138
** External Symbol **:4427
** External Symbol **:1062
** External Symbol **:674
** External Symbol **:527
** External Symbol **:191
** External Symbol **:188
** External Symbol **:178
** External Symbol **:131
** External Symbol **:71
** External Symbol **:51
** External Symbol **:50
../../daemon/relay/pool_relay.cc:_ZNSt17_Function_handlerIFvvEZN6lessor9PoolRelay4WakeEvE3$_0E9_M_invokeERKSt9_Any_data:23
** External Symbol **:19
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:8
** External Symbol **:7
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
24
** External Symbol **:49262
** External Symbol **:14138
** External Symbol **:4427
** External Symbol **:1062
** External Symbol **:674
** External Symbol **:527
** External Symbol **:191
** External Symbol **:188
** External Symbol **:178
** External Symbol **:131
** External Symbol **:71
** External Symbol **:51
** External Symbol **:50
../../daemon/relay/pool_relay.cc:_ZNSt17_Function_handlerIFvvEZN6lessor9PoolRelay4WakeEvE3$_0E10_M_managerERSt9_Any_dataRKS5_St18_Manager_operation:23
** External Symbol **:19
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:8
** External Symbol **:7
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
0

../../daemon/relay/pool_relay.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor9PoolRelay4PostESt8functionIFvvEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
995382919961680319
8
49889
102491
213227
71076
49889
0
21187
0
1
0
1
0

../../daemon/relay/pool_relay.cc:_ZNSt17_Function_handlerIFvvEZN6lessor9PoolRelay4WakeEvE3$_0E10_M_managerERSt9_Any_dataRKS5_St18_Manager_operation
1124680649989012514
4
71051
0
0
0

../../daemon/relay/pool_relay.cc:_ZNSt17_Function_handlerIFvvEZN6lessor9PoolRelay4WakeEvE3$_0E9_M_invokeERKSt9_Any_data
784007058953177093
2
71051
0

../../daemon/relay/postgres_carry.cc:_ZN6lessor12_GLOBAL__N_111EncodingKeyB5cxx11EN4absl7debian311string_viewE
1096621587798047741
5
22253
16184
4046
0
0

../../daemon/relay/postgres_front.cc:_ZN6lessor12_GLOBAL__N_117SeesWholeOfClientEc
1124680650876475585
6
270098
168095
947165
951602
4243268
1906308

../../daemon/relay/postgres_front.cc:_ZN6lessor12_GLOBAL__N_119SeesWholeOfUpstreamEc
1124680650876475585
6
1261249
1203331
16641
1680965
7748055
3585869

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
4216
1665577
1665577
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
52421
0
52421
52421
0
52421
0
52421
52421
52421
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
1669793
3339586
1669793

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
52421
104842
52421

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPS9_RKNS_6system10error_codeEm
135188633676128769
7
13981
13981
13981
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
13586
27262
41940
13981
13586
395

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27076
0
0
0
0
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
397
1276
81228
27076
397
0
0
26679
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27076
27076
27076
27076
27076
0
0
0
0
0
27076

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
54887
0
54887
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
927205938956840995
10
53882
108104
164607
54887
53882
0
0
0
1005
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
94221
0
0
8541
0
94221
94221
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
7
** External Symbol **:6711
** External Symbol **:607
** External Symbol **:573
** External Symbol **:507
** External Symbol **:95
** External Symbol **:42
** External Symbol **:6
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
87192
177660
282663
94221
87192
0
0
7029
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
21396
88350
88350
1
1
1
1
9:88341

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
85680
94221
94221
85680
85680
8541
7
85673
85673
0
8541
7

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
1665977
1665977
1665977

../../daemon/serve/attach_output.cc:_ZZN6lessor16AttachConnection4PostENS0_5FrameEEN3$_0clEv
564099568414397530
12
10698
0
2371
0
44189
44189
0
0
0
0
0
0
1
1
1
1
9:44189

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
974670606498706273
6
27076
27076
0
0
0
0

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
517
1174
81228
27076
517
26559

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
418233
89858
0
52421
52421
52421
0
0
0
0
0
0
1
0
2
0
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
52421
52421
52421
1
0
1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN6lessor12_GLOBAL__N_110CheckBatchEiN4absl7debian311string_viewE
948827211736964709
7
52421
0
0
0
0
0
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
571274
0
1
0
3
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE
1063705159172739859
3
571274
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
87797
87797
87797
87797
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
88148

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
88148

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
88148

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
968805
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
240388
3537
0
0
241202
241201
240391
810
810
810
0
0
0
240389
240390
240389
240389
810
240389
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESH_
238984481558059729
3
244736
489469
244736

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
239889
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
244737
4347
0
0
178134
62261
62261
62261
62261
0
0
0
0
1
1
2
1
1:62261
1
1:62260

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
66608
0
178131
178131
0
0
0
0
0
66608
178129
178129
178130
178129
178130
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
1:178126
1
1:178129

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
137532

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
66606
66606
66606

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
244736

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
244733
0
0
244733
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
495483
495483
495481
495481
495482
0
495481

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSJ_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
169990237879886801
55
0
0
0
0
0
0
7751
2478458
2478458
2
2478456
2
0
0
0
0
1
0
0
0
0
2478456
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
2
** External Symbol **:4216
** External Symbol **:3535
1
** External Symbol **:2
0
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83275
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55536
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JNSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7753
1907182
1907182
1907181
0
0
1907181
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
2
** External Symbol **:4216
** External Symbol **:3537
0
13
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82023
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:55534
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvNS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESP_
811594939830459089
3
2486204
11803996
2486204
1
0
1
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83362
** External Symbol **:82022
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
1914929
3829830
1914929
1
0
1
13
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83361
** External Symbol **:82022
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
88148
0
0
0
0
0

../../daemon/serve/session.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor7Session10RemoveSinkEPKNS2_9EventSinkEE3$_0EclIPSt8weak_ptrIS4_EEEbT_
484499718774476189
7
13095
13095
13095
13095
13095
0
0

../../daemon/serve/session_registry.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZN6lessor15SessionRegistry8ArmTimerEvE3$_0EESaIvEE3ptr5resetEv
391331302064637547
6
5430
10860
16329
5443
5430
13

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JNS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
216035509240671496
40
10000
10000
0
0
10000
10000
0
0
0
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
7
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
971686720289399302
6
10000
50042
10000
0
0
0
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner3RunERKNS4_8IdentityERKNS4_7journal13StatementDeedEN4absl7debian38DurationENSE_12AnyInvocableIFvRKNSE_6StatusEEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
8827
17807
29999
10000
8827
0
0
0
1173
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
5258
15220
29904
9968
5258
0
0
0
4710
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
4721
14441
30000
10000
4721
0
0
0
5279
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS3_8IdentityERKNS3_7journal13StatementDeedEN4absl7debian38DurationENSD_12AnyInvocableIFvRKNSD_6StatusEEEEE3$_0EC2EOSM_
1107797010179858096
5
0
20000
20000
20000
20000
2
0
1
1
** External Symbol **:20000
1
2
1
1:20000
1
1:20000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19936
19936
19936
19936
2
0
1
1
** External Symbol **:19936
1
2
1
1:19936
1
1:19936

../../daemon/serve/statement_runner.cc:_ZN6lessor12_GLOBAL__N_113CheckProtocolERKNS_4PoolERKNS_7journal13StatementDeedE
1016330303447263128
21
0
0
0
20000
20000
0
20000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
1
** External Symbol **:20000
0
1
1
1
8:20000

../../daemon/serve/statement_runner.cc:_ZZZN6lessor15StatementRunner5StartENS0_4TaskEEN3$_0clEN4absl7debian38StatusOrINS_12GrantedLeaseEEEENUlvE_C2EOS8_
1004001196368232111
6
0
30000
30000
30000
30000
30000
2
0
1
1
** External Symbol **:30000
1
2
1
1:30000
1
1:30000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_111IsOneColumnEN4absl7debian311string_viewE
287486626169361976
6
93942
93942
93942
93942
93942
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_116StatementChecker4TakeERN4absl7debian311string_viewE
334718834030070380
63
0
38000
0
0
0
10000
28000
0
10000
10000
0
0
0
0
10000
0
0
0
0
0
0
0
0
10000
0
0
0
10000
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1:10000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_121IsAnyTransactionStateEN4absl7debian311string_viewE
274880685669328004
9
92135
0
92135
92135
0
92135
0
0
0
1
1
3
1
1:92135
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
278212
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script8AddNonceEN4absl7debian311string_viewE
338375138503212851
23
93942
93942
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
257897323915352294
53
0
0
0
0
0
0
0
0
17904
0
92135
111846
0
0
93942
0
0
0
0
0
186077
0
0
836443
650366
0
650366
650366
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
19
** External Symbol **:81915
** External Symbol **:81764
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:231
** External Symbol **:223
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:75
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:20
** External Symbol **:14
** External Symbol **:14
** External Symbol **:7
1
1
3
9:278212
1:278212
33:93942

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
93942
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
92781
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
93942
0
0
0
0
1
1
1
0

../../daemon/wire/postgres_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor8postgres12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
526351406895111856
5
187884
0
2036005
0
2036005
1
1
2
0
3
9:831022
1:650366
2:554617

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
1387446
0
0
932192

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
370347
466096
466096
372154
0
93942
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
836443
93942
836443
281826
93942

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_12IsERKNS0_5Lexer5TokenEN4absl7debian311string_viewE
287486628340169214
6
277490
277490
0
0
0
0

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
927979594740655813
332
1558346
1560272
3643
0
4780
0
4780
0
1563915
1563915
1563915
1563915
0
3401952
0
0
0
0
0
0
0
277490
0
1572880
0
1803812
3399543
1803812
1571280
0
1572880
0
274614
2249
277490
800
0
0
0
0
870
277490
800
275890
275890
275890
0
6989
0
254183
275890
274614
0
275890
275890
0
1563915
275881
275881
4693
264008
400
0
0
0
0
65
0
0
0
7365
360
0
9
0
1560272
7365
4852
1600
800
0
0
0
0
0
0
0
0
360
0
9
1563915
0
72
0
0
4852
273847
1600
1600
1560272
0
0
0
0
0
800
0
9
1563915
0
0
0
1600
1600
800
0
0
1600
1600
0
1600
0
1600
800
800
0
0
1600
0
0
0
9
0
1600
0
0
1600
0
0
0
0
1600
0
800
0
0
0
0
0
0
0
0
0
0
800
800
0
0
0
0
0
0
0
9
0
0
0
0
0
0
9
800
0
0
800
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
25260
0
0
1
1
2
0
0

../../daemon/wire/postgres_statement.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor8postgres12_GLOBAL__N_15IsAnyILm7EEEbRKNS3_5Lexer5TokenERKSt5arrayIN4absl7debian311string_viewEXT_EEEUlSD_E_EclIPKSD_EEbT_
567185241356000929
5
10951127
1303122
16080
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script3AddESt16initializer_listIN4absl7debian311string_viewEENS0_5Reply4TypeES6_
353184621392049504
20
0
0
0
0
0
262374
262374
130639
0
0
0
0
0
0
0
0
0
0
131735
0
1
0
2
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script8AddLoginERKNS0_5LoginE
5832819511053335
10
0
0
0
130943
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
578603165900714755
52
0
0
0
0
0
0
0
0
0
262374
0
0
0
131735
0
0
131735
304
0
262374
0
262070
0
0
262070
262070
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
262374
2
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E9_M_invokeERKSt9_Any_dataOS2_:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
1
1
3
32:131127
5:130639
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
131735

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
131735
0
0
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
126665
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
131735
131735
304
131735
131735
0
0
1
1
3
1
9:304
1
1:131735
1
1:131735

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
131127
0
0
261886
0
261886
1
1
2
0
3
6:261278
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
130639
0
0
0
524748
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
262374
304
131127
262374
395205
131735
0
1
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

_ZN4absl7debian313InlinedVectorIN6lessor2IdINS2_8LeaseTagEEELm2ESaIS5_EE5eraseEPKS5_
1111451243001593119
8
3555374
2488458
0
0
0
1921308
1921308
1921308

_ZN4absl7debian313InlinedVectorIN6lessor2IdINS2_9WaiterTagEEELm2ESaIS5_EE5eraseEPKS5_
1111451243001593119
8
6267378
2496209
0
0
0
2018663
2018663
2018663

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEC2EOS6_
536873291930531704
3
1883033
213
5245430

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1652502
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEC2EOS6_
536873291930531704
3
1860053
17
5245626

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
1652503
0
0
0
0
0
1
0
1
0

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE5eraseEPKS4_
62306916364107249
5
2496209
0
0
2496209
2496209

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
2496209
0
0
2496209
2496209

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
1124680650439463261
3
53168
725033
0

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
1503234
0
53168
0
0
53168

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
1657547
0
0
1657547
1657547

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
4996589
300
10398537

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18820
32855
0
32855

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1411
32854
259
32595

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
2477044
0
0
1909493

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
14332
0
0
14332
32855
0
32854
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
13095
13981
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
348310
12706
30200
63206
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
89070

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
508101
508101
488091
488091
488091
0
0
0
0
1
1
3
2
17:468081
9:20010
1
1:508101
4
2:381510
1:106581
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
61261

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
122600
6598560
122600
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
1952404

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
5899191
1952443
5899230
1952443
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
19722
5480335
7753
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
115974
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
54375
19913746
15504
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
1934935
0
0
1934935
1934935

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
1934935
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12ProcessFactsEED2Ev
1096621589607286955
6
0
52421
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
508091
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
507162
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
88499
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
2496179
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
7488593
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
2496209
0
2496209
0
2496209
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
1904795
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
104842
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27076
0
0
27076
27076

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEED2Ev
135188632761322416
8
1
55252
1
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5ClaimEED2Ev
391331300747575406
7
0
1914935
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5redis11ReplyWalker5PieceEED2Ev
1096621589607286955
6
0
4060828
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE12AssignStatusINS0_6StatusEEEvOT_
974670607938653635
7
30224
30224
0
30224
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE6AssignIS5_EEvOT_
647472251975512235
12
0
30224
30224
0
0
0
0
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEED2Ev
287486626356123159
6
22
60448
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
508091
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor8MonoTimeEED2Ev
1096621589607286955
6
0
2478843
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataINS0_8DurationEED2Ev
1096621589607286955
6
0
4393807
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPKN6lessor9PoolState4HeldEED2Ev
1096621589607286955
6
1
4966236
1
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor9PoolState4HeldEED2Ev
1096621589607286955
6
1
2487780
1
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
88148
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
969219
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
104842
0
52421
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt7variantIJN6lessor8postgres17EncryptionRequestENS5_11SwapRequestENS5_12CancelPacketENS5_13StartupPacketEEEED2Ev
287486626356123159
6
0
87298
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis13CommandCutter5PieceEEED2Ev
1096621589607286955
6
0
8120970
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis5ReplyEEED2Ev
93478046478300664
8
0
262374
0
262374
0
131127
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres13MessageWalker5PieceEEED2Ev
1096621589607286955
6
0
12029323
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres7MessageEEED2Ev
93478046478300664
8
0
946482
0
928578
0
280019
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalISt7variantIJN6lessor8postgres17EncryptionRequestENS6_11SwapRequestENS6_12CancelPacketENS6_13StartupPacketEEEEED2Ev
391331300747575406
7
0
87606
0
87606
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
1201868
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
15086
12181342
15086
0
0
0

_ZN4absl7debian317optional_internal23optional_data_dtor_baseINS0_4CordELb0EE8destructEv
536873291934996280
4
16365
16365
16365
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE16clear_and_deleteEPSI_PSG_
95820319491825814
12
0
0
0
0
0
0
0
0
1517185
0
0
17772

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE23rebalance_right_to_leftEiPSI_PSG_
974670607790911353
6
4186
340325
869490
16715
50216
86477

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5mergeEPSI_PSG_
927205939579215191
9
52136
382235
52136
243925
52136
243925
18886
52136
2093

_ZN4absl7debian318container_internal10btree_nodeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5splitEiPSI_PSG_
141929912681291785
11
52136
0
0
2093
0
0
0
52136
2093
52136
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16clear_and_deleteEPSF_PSD_
95820319491825814
12
0
0
0
134628
0
0
0
0
219043
0
0
1486

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE23rebalance_right_to_leftEiPSF_PSD_
974670607790911353
6
0
433471
2030625
0
0
186185

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5mergeEPSF_PSD_
927205939579215191
9
61454
519629
61454
134856
61454
134856
0
61454
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5splitEiPSF_PSD_
141929912681291785
11
61454
0
0
0
0
0
0
61454
0
61454
0

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16clear_and_deleteEPSF_PSD_
95820319491825814
12
0
0
0
1448596
0
0
0
0
1517185
0
0
17772

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE23rebalance_right_to_leftEiPSF_PSD_
974670607790911353
6
4186
340325
869490
16715
50216
86477

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5mergeEPSF_PSD_
927205939579215191
9
52136
382235
52136
243925
52136
243925
18886
52136
2093

_ZN4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5splitEiPSF_PSD_
141929912681291785
11
52136
0
0
2093
0
0
0
52136
2093
52136
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
1387319
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
9961583
1929077
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
484632
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
4977287
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
508091
508091

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
508091
508091

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
1832119
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
508091
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
153087
4
4
153658
571
153658
0
153087

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
88077
88
88077
88
88077
88499
422
88499
0
88077

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
1387381
1383986
4095
1387319
4033
700
62

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
52293
60
60
52293
0
52293
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
32856
159
32856
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32856
32834
32850
32690

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
33015
2011
33015
32856
32856
2011
159

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1012978
472
472
1028083
15105
1028064
19

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32856
32856
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
1929077
16
1929077
756
252
0
252

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
1929077
1895887
1910262
1893527

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
9988173
8109886
1955667
9961583
1929077
77380
26590

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1933230
1310
1310
1947896
14666
1947870
26

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
1921326
1921326
1921326
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE14prepare_insertEm
948827213067447227
7
32856
190
32856
178
178
0
178

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32856
32837
32850
32738

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
33046
2042
33046
32856
32856
2042
190

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
701552
482
482
701748
196
701552
196

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
178
135
1
1
1
6
17:98
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractIS7_Li0EEENS1_11node_handleISB_NS1_18hash_policy_traitsISB_vEESK_vEERSI_
694937220244292091
6
0
0
32856
0
32856
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5429
344
344
16287
10858
16287
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEENS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S8_EEE4findIS7_EENSJ_8iteratorERSG_m
93478046468797554
7
11484294
7159
7159
11484294
0
11484294
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
6863613
6074
6074
6866109
2496
6866109
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2488458
4
2488458
271
230
0
230

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2488458
2486857
2487555
2486604

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
2489569
66502
2489569
2488458
2488458
66502
1111

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
7454826
8372
8372
7454830
4
7454827
3

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
948827212951024132
8
2488458
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEENS4_9PoolState4HeldEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
2488458
0
2488458
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
1905747
1905747
1905747
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
655369
177148
0
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
508091
57577
508091
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
330943
207552
252075
175357

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
565668
42773
565668
508091
508091
42773
57577

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2203272
37708
37708
2303218
99946
2203272
99946

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
330943
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
573433
675
655274
0
573433
573433
95
88
1
1
2
6
513:43
17:28
33:6
65:6
129:6
257:6
1
1:573433

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
655369
177148
44
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
508091
57782
508091
95
95
0
95

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
330943
207317
251698
174918

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
565873
43064
565873
508091
508091
43064
57782

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2163062
37177
37177
2262732
99670
2163062
99670

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
573433
1035
655274
573433
95
88
1
1
1
6
513:43
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
330943
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
330943
0
330943
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
135098
0
135098
98
98
0
98

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
135098
135098
135098
135098

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
5009772
4874674
135098
5009772
135098
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
199856
0
0
9032172
8832333
9032171
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE5eraseIS7_EEmRSF_
567185242265862187
5
134621
134621
134621
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
2496209
25
2496209
602
360
0
360

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
2496209
2495017
2495798
2493990

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
2496715
54656
2496715
2496209
2496209
54656
506

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
2496209
848
848
2496209
0
2496209
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE7extractENSO_14const_iteratorE
651056898527349111
9
117321823
2496209
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE7extractIS7_Li0EEENS1_11node_handleISE_NS1_18hash_policy_traitsISE_vEESN_vEERSL_
694937220244292091
6
0
0
2496209
0
2496209
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
30188
0
0
30194
6
30194
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEN6lessor14PostgresShared7StartupEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SC_EEE4findIS9_EENSK_8iteratorERKT_m
1043763184950994910
9
172934
102
172975
102
172975
174684
1750
174596
88
1
1
1
2
17:172959
33:16

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt8weak_ptrIKN6lessor9StatementEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SE_EEE4findIS9_EENSM_8iteratorERKT_m
1043763184950994910
9
168095
266
168121
266
168121
172236
4141
171907
329
1
1
1
5
33:163076
9:3837
65:597
129:395
17:216

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
569324
8928
8928
571650
2326
571645
5

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
496239
0
0
496239
0
496239
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
88148
7
88148
202
202
0
202

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
88148
88106
88129
88020

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
88155
2216
88155
88148
88148
2216
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
88148
2330
2330
176304
88156
176296
8

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
88148
88148
88148
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
508091
508084
7
508091
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
383357
0
0
383364
7
383364
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32856
32379
477
32856
477
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65235
0
0
65712
477
65712
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
143401
142924
477
143401
477
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
286326
0
0
286803
477
286803
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
61993
1319
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE13destroy_slotsEv
391331302396215195
6
4129
13040
4129
4129
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
1669893
0
1669893
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
1665764
1665764
1665764
1665764

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
1669893
0
1669893
1669893
1669893
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
2177355
0
0
8498593
6321238
8498593
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
507624
1665764
507462
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
3414354
1665764
1665764
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69815
5429
3203
1319

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38285
388
38285
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32856
31371
32058
30840

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
523305
487266
38673
522917
38285
2634
388

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32856
39
39
32924
68
32856
68

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32856
32856
32856
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
59414
0
66620
59414
2625
1876
1
1
1
6
17:1997
33:399
65:77
129:77
513:57
257:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
683137
670
683137
529474
529474
0
529474

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
683807
7505
683807
683137
683137
7505
670

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
76180
453294
2187
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
203552
661
661
11329073
11125521
11328979
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
101370
45852
1904803
0
101370
1
1
1
1
17:101370

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
29415
271994
271994
0
271994
0
2488458
0
0
207509
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
291184
0
304334
291184
529474
76180
1
1
1
4
17:521870
33:5417
65:1894
129:293

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
166993
0
166993
231
231
0
231

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
166993
27
166993
166993
166993
27
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
622949
20
20
786638
163689
786638
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
172687
166760
407607
0
162445
1
1
1
1
17:162445

_ZN4absl7debian318container_internal14btree_iteratorINS1_10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_8LeaseTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEERSB_PSB_E14increment_slowEv
93478050171531725
6
0
523001
157565
518233
69549
365436

_ZN4absl7debian318container_internal14btree_iteratorINS1_10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_9WaiterTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEERSB_PSB_E14increment_slowEv
93478050171531725
6
80
2968218
70888
2967975
1744
2897330

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
755688
32856
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
57408
2496
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_8LeaseTagEEENS5_9PoolState4HeldEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
844982799977064709
4
335941830
2488458
0
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
55267481
330943
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10map_paramsIN6lessor2IdINS5_9WaiterTagEEESt14_List_iteratorINS5_6WaiterEESt4lessIS8_ESaISt4pairIKS8_SB_EELi256ELb0EEEEEE12emplace_hintIJRSF_SB_EEENS1_14btree_iteratorINS1_10btree_nodeISI_EERSG_PSG_EENSN_IKSP_RKSG_PSU_EEDpOT_
650973721257413568
8
37443135
2496209
2496209
0
0
0
0
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_8LeaseTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEEE12emplace_hintIJRKS7_RSA_EEENS1_14btree_iteratorINS1_10btree_nodeISF_EERSB_PSB_EENSM_IKSO_RKSB_PST_EEDpOT_
650973721257413568
8
37326870
2488458
2488458
0
0
0
0
0

_ZN4absl7debian318container_internal19btree_set_containerINS1_5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS6_2IdINS6_9WaiterTagEEEESt4lessISB_ESaISB_ELi256ELb0EEEEEE12emplace_hintIJRS7_RKSA_EEENS1_14btree_iteratorINS1_10btree_nodeISF_EERSB_PSB_EENSM_IKSO_RKSB_PST_EEDpOT_
650973721257413568
8
37443135
2496209
2496209
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE13insert_uniqueIS7_JRPNS1_13map_slot_typeIS7_SA_EEEEESD_INS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEbERKT_DpOT0_
231012526341443722
11
0
1448596
1448596
1448596
0
1448596
0
1448596
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE16internal_emplaceIJRPNS1_13map_slot_typeIS7_SA_EEEEENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEST_DpOT_
157411391432694472
13
0
0
58862
0
2496209
0
0
0
0
0
18546
98175
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE18insert_hint_uniqueIS7_JRPNS1_13map_slot_typeIS7_SA_EEEEESD_INS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EEbEST_RKT_DpOT0_
373074073362779543
17
1047613
1047613
0
1047613
1448596
1047613
0
1047613
0
0
0
0
0
0
1047613
284176
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
396664718186421646
17
50043
52136
86714
15679
2093
0
4218
50257
50043
0
50257
0
0
0
50257
0
0

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
950994587599114933
12
852702
341051
52136
324483
2496209
1113
1695643
1113
1113
1448596
1448596
15679

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
981446177119452532
16
70
341051
639
252625
76
227
51909
288873
76
18
70
76
288873
15671
36220
252882

_ZN4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE5eraseENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EE
694937218315871545
6
8116511
2495611
598
598
554
50

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
415
0
0
0
0
5429
921
5008
415
4572
25142
421
0
0
0
21
21
836
4572
836

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11equal_rangeISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESM_ERKT_
287486626187908890
5
2488916
248025
2463815
2488916
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
56236
0
0
0
0
2488916
248025
2463815
56236
2272951
13757874
25101
0
0
0
134628
134628
81337
2272951
81337

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbERKT_DpOT0_
1101334240236844582
13
134621
134621
134621
0
0
134621
0
134621
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16internal_emplaceIJRPSA_EEENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EESN_DpOT_
157411391432694472
13
0
0
54492
0
2488458
0
0
0
0
0
22961
169047
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18insert_hint_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbESN_RKT_DpOT0_
826386308169597547
37
2353837
2353837
0
2353837
134621
0
2353837
2353837
0
0
28
0
0
0
0
0
0
0
2353837
0
0
0
0
1132176
2353809
28
28
0
0
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
396664718186421646
17
61454
61454
167569
1486
0
0
0
107601
61454
0
107601
0
0
0
107601
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
950994587599114933
12
1225910
361004
61454
361004
2354288
71765
1189832
71765
71765
0
0
1486

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
981446177119452532
16
1534
361004
10473
219432
1593
4851
56603
298641
1593
661
1534
1593
298641
1936
78584
272319

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE5eraseENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
694937218315871545
6
0
0
25101
25101
19967
5754

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11equal_rangeISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESM_ERKT_
287486626187908890
5
2496209
1484026
2495611
2496209
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EESL_
282362084041112596
21
0
34786
0
0
0
0
2496209
1484026
2495611
34786
1012229
8116511
598
0
0
0
1448596
1448596
35384
1012229
35384

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13insert_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbERKT_DpOT0_
1101334240236844582
13
1448596
1448596
1448596
0
0
1448596
0
1448596
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE16internal_emplaceIJRPSA_EEENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EESN_DpOT_
157411391432694472
13
0
0
58862
0
2496209
0
0
0
0
0
18546
98175
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18insert_hint_uniqueISA_JRPSA_EEES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_SH_EEbESN_RKT_DpOT0_
826386308169597547
37
1047613
1047613
0
1047613
1448596
0
1047613
1047613
0
0
0
0
0
0
0
0
0
0
1047613
0
0
0
0
284176
1047613
0
0
0
0
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE18rebalance_or_splitEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
396664718186421646
17
50043
52136
86714
15679
2093
0
4218
50257
50043
0
50257
0
0
0
50257
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22rebalance_after_deleteENS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
950994587599114933
12
852702
341051
52136
324483
1047613
1113
247047
1113
1113
0
0
15679

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE22try_merge_or_rebalanceEPNS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EE
981446177119452532
16
70
341051
639
252625
76
227
51909
288873
76
18
70
76
288873
15671
36220
252882

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
1448596

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESK_
282362084041112596
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1448596
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
1448824
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
1448596
1448596
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
20114301

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269805

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
1652501

_ZN4absl7debian323inlined_vector_internal17ConstructElementsISaIN6lessor9PoolRelay5GrantEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvRNS1_12TypeIdentityIT_E4typeENSt16allocator_traitsISD_E7pointerERT0_NSI_9size_typeE
93478046955232354
6
824990
0
2335191
0
0
0

_ZN4absl7debian323inlined_vector_internal20IteratorValueAdapterISaIN6lessor9PoolRelay5GrantEESt13move_iteratorIPS5_EE13ConstructNextERS6_S8_
146835647075900052
2
0
824990

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1665777
200
1665777
1665677

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2487071
1387
1923345
1922666

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
2495507
702
2019371
2019135

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1885811
515
1883672
1883459

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
2116855
2113775
213
2113563

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
1652503
0
0
0
0
0
1652502
0
0
0
1652502
1652502

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2496164
45
2495562
2495532

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
4356223
4355546
30
4355516
1
0
1
24
** External Symbol **:540012
** External Symbol **:526053
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:401666
** External Symbol **:159002
** External Symbol **:158958
** External Symbol **:158635
** External Symbol **:158599
** External Symbol **:158516
** External Symbol **:158461
** External Symbol **:130639
** External Symbol **:125593
** External Symbol **:83362
** External Symbol **:81925
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:79336
** External Symbol **:71414
** External Symbol **:61927
** External Symbol **:61891
** External Symbol **:59088
** External Symbol **:59073
** External Symbol **:16280

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
33
0
0
0
0
0
0
1652503
0
0
0
1652503
1652503
1
0
1
1
** External Symbol **:33

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
1652503
0
1652503
1652503

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
2488353
105
2488300
2488199

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
5905707
41397
5747545
5712730

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
383832
41397
0
6582
0
0
34815
34815

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
2496209
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
2496209
0
0
0
2496209
0
0
0
0
0
2496209
2496209

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5400797
0
5400797
5400797

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
360019387192447876
5
0
464350
106924
381737
328569

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
793507
462850
53168
409682

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
824185420706820504
12
380524
0
0
53756
106924
0
0
0
0
0
53168
53168

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
502833846032755496
14
0
222233
1503234
0
0
0
0
204841
1298393
0
0
0
1503234
1503234

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
1657547
0
1657547
1657547

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
14
0
1657547
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1075873
0
0
4866245
0
0
1075565
0
0
4866245
4866245

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
1665777
200
1665777
1665677

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
8328143
8327843
100
8327743

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18820
0
18820
0
18820
18820

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
2477894
0
2477894
562
1911247
1910988

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
6870647
417
6867661
6867448

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
6871064
4662203
213
0
4661990

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27427
0
27427
27427

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
2496179
0
0
0
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115AcquireResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
0
0
0
0
240395
240394
240393
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
5
** External Symbol **:83357
** External Symbol **:82016
** External Symbol **:54723
** External Symbol **:16280
** External Symbol **:4000
0
0
0
0
0
0
0
0
5
** External Symbol **:83323
** External Symbol **:82024
** External Symbol **:54726
** External Symbol **:16280
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
239879
239878
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
239875
239880
1
0
12
5
** External Symbol **:83201
** External Symbol **:81998
** External Symbol **:54400
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83200
** External Symbol **:81997
** External Symbol **:54400
** External Symbol **:16277
** External Symbol **:4000
0
5
** External Symbol **:83201
** External Symbol **:81999
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83201
** External Symbol **:82004
** External Symbol **:54400
** External Symbol **:16277
** External Symbol **:4000
0
5
** External Symbol **:83199
** External Symbol **:82002
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
980216
0
980199
0
0
489781
489782
406
406
0
0
1
0
3
0
5
** External Symbol **:333742
** External Symbol **:328174
** External Symbol **:236944
** External Symbol **:65147
** External Symbol **:16171
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
490010
490000
0
0
0
0
0
0
0
0
0
0
1
0
1
5
** External Symbol **:166859
** External Symbol **:164055
** External Symbol **:118460
** External Symbol **:32562
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
490046
0
0
490046
0
1
0
1
5
** External Symbol **:166726
** External Symbol **:164064
** External Symbol **:118473
** External Symbol **:32562
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
245821
0
0
0
0
0
0
245821
0
1
0
4
0
5
** External Symbol **:83684
** External Symbol **:82064
** External Symbol **:59725
** External Symbol **:16285
** External Symbol **:4064
0
5
** External Symbol **:83684
** External Symbol **:82063
** External Symbol **:59723
** External Symbol **:16285
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
245824
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN4grpc17ProtoBufferWriterC2EPNS_10ByteBufferEii
491140356592120629
3
245811
0
0
1
0
3
0
5
** External Symbol **:83679
** External Symbol **:82008
** External Symbol **:59724
** External Symbol **:16285
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
846992

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
423429

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
244703
244737
0
244741
0
244738
244735
0
0
0
244738
244735
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:83358
** External Symbol **:82016
** External Symbol **:59068
** External Symbol **:16280
** External Symbol **:4000
0
5
** External Symbol **:83361
** External Symbol **:82021
** External Symbol **:59072
** External Symbol **:16280
** External Symbol **:4000
1
2
1
1:244735
1
1:244730

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114ReleaseRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
0
0
0
0
0
0
239873
239888
0
239886
0
239886
239879
0
0
0
239883
239876
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:83197
** External Symbol **:82004
** External Symbol **:54396
** External Symbol **:16277
** External Symbol **:4000
0
5
** External Symbol **:83195
** External Symbol **:82006
** External Symbol **:54343
** External Symbol **:16277
** External Symbol **:4000
1
2
1
1:239872
1
1:239875

_ZN4grpc18ServerUnaryReactor16InternalBindCallEPNS_19ServerCallbackUnaryE
940552869660346066
15
490057
0
0
0
0
423446
423436
423446
423436
0
0
0
0
0
0
2
0
2
0
14
** External Symbol **:83203
** External Symbol **:82007
** External Symbol **:81767
** External Symbol **:76164
** External Symbol **:54400
** External Symbol **:16277
** External Symbol **:16270
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3928
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:423239
1
1:423438

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4347
4347
4347
62260
62260
0
62260
62260
423449
0
0
0
0
0
2
0
1
5
** External Symbol **:59072
** External Symbol **:7199
** External Symbol **:254
** External Symbol **:72
** External Symbol **:10
1
2
1
1:62259
1
1:62260

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
490032
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
968994
968984
968984
484494
484494
1937844
484628

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
980077
0
0
0
1
0
1
24
** External Symbol **:83365
** External Symbol **:83361
** External Symbol **:83202
** External Symbol **:83202
** External Symbol **:82022
** External Symbol **:82021
** External Symbol **:82007
** External Symbol **:82005
** External Symbol **:59072
** External Symbol **:59072
** External Symbol **:54401
** External Symbol **:54398
** External Symbol **:16280
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:320

_ZN4grpc8internal17CallOpSendMessage24SetInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
567547168082511340
8
490041
485684
485685
0
0
0
0
485690
1
0
2
15
** External Symbol **:83360
** External Symbol **:83202
** External Symbol **:82019
** External Symbol **:82003
** External Symbol **:54723
** External Symbol **:54401
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0

_ZN4grpc8internal17CallOpSendMessage30SetFinishInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
555811487210894773
9
489992
0
0
485640
0
0
0
0
485643
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
489991
0
0
485646
485645
485646
0
0
0
0
0
0
485646
1
0
4
0
15
** External Symbol **:83357
** External Symbol **:83200
** External Symbol **:82016
** External Symbol **:81999
** External Symbol **:54723
** External Symbol **:54400
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:83363
** External Symbol **:83198
** External Symbol **:82022
** External Symbol **:81996
** External Symbol **:54724
** External Symbol **:54401
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZN4grpc8internal17CallOpSendMessage8FinishOpEPb
883001825725740046
7
490015
485669
485672
0
2
485668
485672
1
0
1
5
** External Symbol **:166859
** External Symbol **:164051
** External Symbol **:114117
** External Symbol **:32562
** External Symbol **:8063

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
979922
4344
4344
1
0
5
1
** External Symbol **:4344
0
0
1
** External Symbol **:4344
1
** External Symbol **:4347

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
244733
0
0
244742
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:83357
** External Symbol **:82022
** External Symbol **:59067
** External Symbol **:16280
** External Symbol **:4000
5
** External Symbol **:83364
** External Symbol **:82023
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
244729
0
0
0
244731
244740
0
0
0
0
244719
1
0
3
0
5
** External Symbol **:83361
** External Symbol **:82021
** External Symbol **:59068
** External Symbol **:16280
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
244739
244737
244736
244726
0
244737
0
0
0
0
0
0
1
0
8
9
** External Symbol **:81767
** External Symbol **:76163
** External Symbol **:59069
** External Symbol **:16270
** External Symbol **:7199
** External Symbol **:3928
** External Symbol **:254
** External Symbol **:72
** External Symbol **:10
5
** External Symbol **:83359
** External Symbol **:82014
** External Symbol **:59067
** External Symbol **:16280
** External Symbol **:4000
0
0
5
** External Symbol **:83361
** External Symbol **:82020
** External Symbol **:59071
** External Symbol **:16280
** External Symbol **:4000
5
** External Symbol **:83361
** External Symbol **:82016
** External Symbol **:59072
** External Symbol **:16280
** External Symbol **:4000
5
** External Symbol **:83364
** External Symbol **:82010
** External Symbol **:59071
** External Symbol **:16280
** External Symbol **:4000
5
** External Symbol **:83364
** External Symbol **:82020
** External Symbol **:59072
** External Symbol **:16280
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
244738
0
271
1
0
2
5
** External Symbol **:83361
** External Symbol **:82024
** External Symbol **:59008
** External Symbol **:16280
** External Symbol **:4000
9
** External Symbol **:81770
** External Symbol **:76092
** External Symbol **:59073
** External Symbol **:16270
** External Symbol **:7198
** External Symbol **:3928
** External Symbol **:254
** External Symbol **:72
** External Symbol **:10

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4346
244737
240392
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:83365
** External Symbol **:82022
** External Symbol **:59070
** External Symbol **:16280
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
244720
244719
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
244729
0
4346
4347
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
239883
0
0
239889
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:83200
** External Symbol **:82007
** External Symbol **:54398
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83194
** External Symbol **:82009
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
239879
0
0
0
239885
239889
0
0
0
0
239867
1
0
3
0
5
** External Symbol **:83201
** External Symbol **:82007
** External Symbol **:54396
** External Symbol **:16277
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
239874
239884
239884
239882
0
239888
0
0
0
0
0
0
1
0
8
5
** External Symbol **:83201
** External Symbol **:82007
** External Symbol **:54399
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83200
** External Symbol **:82007
** External Symbol **:54397
** External Symbol **:16277
** External Symbol **:4000
0
0
5
** External Symbol **:83196
** External Symbol **:82003
** External Symbol **:54397
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83196
** External Symbol **:82004
** External Symbol **:54397
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83201
** External Symbol **:82006
** External Symbol **:54389
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83202
** External Symbol **:82008
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
239888
0
448
1
0
2
5
** External Symbol **:83203
** External Symbol **:82006
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000
5
** External Symbol **:83202
** External Symbol **:82009
** External Symbol **:54338
** External Symbol **:16277
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
0
239889
239887
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:83202
** External Symbol **:82007
** External Symbol **:54385
** External Symbol **:16277
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
239865
239863
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
239871
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE7ReleaseEv
170957022131388415
1
244718
1
0
1
5
** External Symbol **:83358
** External Symbol **:82012
** External Symbol **:59067
** External Symbol **:16280
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
244734
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
244717

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
239877
1
0
1
5
** External Symbol **:83198
** External Symbol **:82004
** External Symbol **:54397
** External Symbol **:16277
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
239885
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
239878

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
244738
0
0
0
1
0
1
5
** External Symbol **:83363
** External Symbol **:82024
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
239889
0
0
0
1
0
1
5
** External Symbol **:83202
** External Symbol **:82009
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
490048
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
489992
489989
489990
485712
1
0
1
5
** External Symbol **:166861
** External Symbol **:164039
** External Symbol **:118344
** External Symbol **:32562
** External Symbol **:8063

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
490039
0
1
0
2
0
5
** External Symbol **:166882
** External Symbol **:164057
** External Symbol **:118470
** External Symbol **:32562
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
979966
489984
489984
0
1
0
2
15
** External Symbol **:83361
** External Symbol **:83194
** External Symbol **:82014
** External Symbol **:82001
** External Symbol **:59069
** External Symbol **:54395
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:166866
** External Symbol **:164042
** External Symbol **:118445
** External Symbol **:32562
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
979939
980014
1
0
1
10
** External Symbol **:166881
** External Symbol **:166876
** External Symbol **:164071
** External Symbol **:164062
** External Symbol **:118471
** External Symbol **:118470
** External Symbol **:32562
** External Symbol **:32562
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
979988
0
0
0
1
0
1
0

_ZN4grpc8internal25CallOpSendInitialMetadata5AddOpEP7grpc_opPm
484499720538899645
7
490002
489994
0
0
0
0
490003

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
489972
0
0
0
1
0
1
0

_ZN4grpc8internal27InterceptorBatchMethodsImplC2Ev
146835646621254984
2
12727624
979048

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
979989
0
0
0
0
1
0
2
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE11core_cq_tagEv
742261418966908927
1
490030

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
490029
0
490032
490016
489972
490031
490016
1
0
5
0
0
5
** External Symbol **:166871
** External Symbol **:164055
** External Symbol **:118470
** External Symbol **:32562
** External Symbol **:8063
5
** External Symbol **:166867
** External Symbol **:164038
** External Symbol **:118468
** External Symbol **:32562
** External Symbol **:8064
5
** External Symbol **:166850
** External Symbol **:164027
** External Symbol **:118457
** External Symbol **:32562
** External Symbol **:8063

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
6370598
490046
490021
0
0
490021
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
6369896
489987

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
490006
0
1
0
4
5
** External Symbol **:166886
** External Symbol **:164069
** External Symbol **:118473
** External Symbol **:32562
** External Symbol **:8064
5
** External Symbol **:166878
** External Symbol **:164053
** External Symbol **:118468
** External Symbol **:32562
** External Symbol **:8063
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
490025
490013
1
0
2
5
** External Symbol **:166878
** External Symbol **:164039
** External Symbol **:118466
** External Symbol **:32562
** External Symbol **:8064
5
** External Symbol **:166876
** External Symbol **:164042
** External Symbol **:118462
** External Symbol **:32562
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
490015

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
2441830
976468
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
230908
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
230908
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
230908
230908
230908
0
230908
230908

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
243907
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
30216
30216
30216
0
30216
30216

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
243907
243907
243907
0
243907
243907

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1103612

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
2190593

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
822527

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
4947725
3021609
0
1
0
1
24
** External Symbol **:1043087
** External Symbol **:707646
** External Symbol **:523384
** External Symbol **:328176
** External Symbol **:165821
** External Symbol **:80268
** External Symbol **:21817
** External Symbol **:21351
** External Symbol **:10012
** External Symbol **:9871
** External Symbol **:9760
** External Symbol **:9110
** External Symbol **:6496
** External Symbol **:5943
** External Symbol **:4976
** External Symbol **:4836
** External Symbol **:4576
** External Symbol **:3544
** External Symbol **:3201
** External Symbol **:3200
** External Symbol **:3110
** External Symbol **:2764
** External Symbol **:2556
** External Symbol **:2180

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
505395
0
0
0
0
0
1
0
1
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE13expires_afterERKNS2_8durationIlSt5ratioILl1ELl1000000000EEEE
134732432720417413
4
360303
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
271144
0
14265
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
40408
0
40408
40408
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:13849
** External Symbol **:6606
** External Symbol **:5148
** External Symbol **:5004
** External Symbol **:1580
** External Symbol **:1425
** External Symbol **:1253
** External Symbol **:1075
** External Symbol **:820
** External Symbol **:455
** External Symbol **:324
** External Symbol **:305
** External Symbol **:272
** External Symbol **:243
** External Symbol **:178
** External Symbol **:149
** External Symbol **:144
** External Symbol **:120
** External Symbol **:112
** External Symbol **:110
** External Symbol **:109
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:103
** External Symbol **:103
** External Symbol **:102
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
121220
40408
40408
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
229470
230939
1522
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
136624
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
272120
272120
0
0
272120
272120
360183
272120
272120
200604
544240
272120
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
360183
360183
286901
332916
73282
94919
262620
178203
2644

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
360183
360183
359916
345512
267
15072

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
88063
83701
88063
4362
95958
88063
9510
9510

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
347755
358939
11184
362827

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
14912
697473
692863
682561
262620
373179

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
230992
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
230992

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
360183
360183
360183
360183
0
360183
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
360183
0
360183
360183
360183
15072
0
0
0

_ZN5boost4asio6detail13epoll_reactor14update_timeoutEv
742169494352628315
4
15072
15072
15023
0
1
0
2
24
** External Symbol **:9998
** External Symbol **:2277
** External Symbol **:1016
** External Symbol **:1011
** External Symbol **:163
** External Symbol **:102
** External Symbol **:88
** External Symbol **:51
** External Symbol **:44
** External Symbol **:32
** External Symbol **:23
** External Symbol **:23
** External Symbol **:21
** External Symbol **:20
** External Symbol **:15
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
234738
230993
230993
0
39
230993
230993
692985
234777
230995
230995
230993
230995
230993
0
0
1
0
1
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13684
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
230995
230995
230993
1
0
1
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13684
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
692976
230992
230992
230992
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
692976
44
0
0
44
44
692976
230992
230992
0
0
230992
230992
230992
230992
230992
0
0
44
1
0
1
0

_ZN5boost4asio6detail13epoll_reactor21free_descriptor_stateEPNS2_16descriptor_stateE
391331303091121080
6
230992
230992
189713
229422
230992
41279

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
230992
230992
230992
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
230993
0
2
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
240505
9510
58289
9510
0
0
167018
63977
2201606
2131966
9510
0
9510
9510
9510
0
9244
0
0
0
0
0
0
0
0
0
1
0
3
0
24
** External Symbol **:3409
** External Symbol **:1286
** External Symbol **:1205
** External Symbol **:900
** External Symbol **:779
** External Symbol **:739
** External Symbol **:228
** External Symbol **:145
** External Symbol **:102
** External Symbol **:62
** External Symbol **:53
** External Symbol **:44
** External Symbol **:44
** External Symbol **:41
** External Symbol **:38
** External Symbol **:38
** External Symbol **:36
** External Symbol **:31
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22
24
** External Symbol **:3409
** External Symbol **:1286
** External Symbol **:1205
** External Symbol **:900
** External Symbol **:779
** External Symbol **:739
** External Symbol **:228
** External Symbol **:145
** External Symbol **:102
** External Symbol **:62
** External Symbol **:53
** External Symbol **:44
** External Symbol **:44
** External Symbol **:41
** External Symbol **:38
** External Symbol **:38
** External Symbol **:36
** External Symbol **:31
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:23
** External Symbol **:22
** External Symbol **:22

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
231112
0
231037
0
231112
0
0
231112
231037
120
230992
120
120
0
2192
80
45
0
75
0
1
75
1
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
10
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
0
0
0

_ZN5boost4asio6detail14descriptor_ops25set_internal_non_blockingEiRhbRNS_6system10error_codeE
827608879619978247
23
0
0
230908
230908
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
230908
1
0
5
0
0
0
0
0

_ZN5boost4asio6detail14hook_allocatorINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEENS1_16reactive_wait_opISB_S5_EEE10deallocateEPSD_m
844982796277455926
4
144266
310512
144266
86726

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
231028
1
0
2
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13700
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13700
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
258602
109
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
230908
0
1
0
2
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13676
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13676
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
230908
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
6710459
6554370

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
931765
931765
0
0
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEE4pumpEv
845129391843786009
8
243907
3185843
505232
749139
243907
0
0
0
1
0
4
24
** External Symbol **:397363
** External Symbol **:387515
** External Symbol **:261562
** External Symbol **:261278
** External Symbol **:259658
** External Symbol **:251778
** External Symbol **:247944
** External Symbol **:168610
** External Symbol **:163958
** External Symbol **:163528
** External Symbol **:130845
** External Symbol **:130845
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:82043
** External Symbol **:81915
** External Symbol **:53652
** External Symbol **:33361
** External Symbol **:33280
** External Symbol **:27352
** External Symbol **:20016
** External Symbol **:20000
** External Symbol **:20000
** External Symbol **:14980
24
** External Symbol **:130846
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:82044
** External Symbol **:20025
** External Symbol **:13721
** External Symbol **:13676
** External Symbol **:6590
** External Symbol **:5020
** External Symbol **:1624
** External Symbol **:1244
** External Symbol **:1209
** External Symbol **:1185
** External Symbol **:1157
** External Symbol **:1144
** External Symbol **:886
** External Symbol **:842
** External Symbol **:757
** External Symbol **:691
** External Symbol **:672
** External Symbol **:563
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
24
** External Symbol **:130781
** External Symbol **:81979
** External Symbol **:10009
** External Symbol **:10008
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:995
** External Symbol **:821
** External Symbol **:804
** External Symbol **:626
** External Symbol **:404
** External Symbol **:331
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:253
** External Symbol **:248
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:188
** External Symbol **:152
** External Symbol **:136
** External Symbol **:120
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
2539237
0
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
230948

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
230992
230992
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
692976
230992
230992

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
2061416
286362
1544302
1775054
1705927
1216245
1216245
27432

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1543426
876
517370
517370
256
0
256
256
0
0
1
0
2
24
** External Symbol **:1
_ZN5boost4asio6detail16service_registry6createINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS8_EEEEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_13epoll_reactorENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_27reactive_descriptor_serviceENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_16resolver_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_23reactive_socket_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail16thread_info_base25rethrow_pending_exceptionEv
391331302142307212
6
864257
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
428119
1260271
994617
310239
871557
265654
265654
864336
598687
34084
0
0
0
598687

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1287659
3798152
3598761
746777
2594863
199391
199391
1967488
1768102
470946
0
0
0
1529889

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
13620
576740
77973
542111
27310
498767
498767
523472
24706
908
0
0
0
24706

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
274123
274123

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
230992
230992

_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS6_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
844982797174888685
4
30252
10084
10084
0

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
274123
274123
274123
274123
0
0
274123
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
231232
231232
231232
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
591295
591295
0
591295
0
0
1
0
1
24
** External Symbol **:264408
** External Symbol **:178554
** External Symbol **:77797
** External Symbol **:28413
** External Symbol **:9999
** External Symbol **:6623
** External Symbol **:5273
** External Symbol **:2369
** External Symbol **:2348
** External Symbol **:1275
** External Symbol **:1222
** External Symbol **:1101
** External Symbol **:1071
** External Symbol **:1068
** External Symbol **:901
** External Symbol **:899
** External Symbol **:845
** External Symbol **:688
** External Symbol **:568
** External Symbol **:546
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:526
** External Symbol **:461
** External Symbol **:409
** External Symbol **:378

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
22002
46124
40408
22002
18406

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
18288
43603
274123
18288
255835

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
1967494
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1058856
2218852
1967494
1297069
670425
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10084
0
10084
0
0
0
10084
10084
0
0
10084
0
0
10084
10084
10084
0
0
0
0
10084
10084
0
0
3253
0
0
3253
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
14
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE10expires_atERNSA_19implementation_typeERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNS_6system10error_codeE
146835647075900052
2
88930
271453

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
360303
360303
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
230908
0
0
2192
0
0
0
0
0
0
0
1
0
1
0

_ZN5boost4asio6detail27reactive_descriptor_service6assignERNS2_19implementation_typeERKiRNS_6system10error_codeE
1145414988772566333
10
0
230908
0
0
230908
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7destroyERNS2_19implementation_typeE
238984481799490044
3
230908
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
230908
230908
230908

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
230908
230908
230908

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
230908

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
822566
0
0
822566
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
258602
0
0
258602
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
2201606
864257
0
2131966
0
864257
0
864257
2201606
0
864257
0
2201606
864301
2201606
0
0
2131966
0
1
0
2
24
** External Symbol **:240173
** External Symbol **:225468
** External Symbol **:140413
** External Symbol **:123969
** External Symbol **:120083
** External Symbol **:117762
** External Symbol **:113119
** External Symbol **:107375
** External Symbol **:84024
** External Symbol **:80849
** External Symbol **:75580
** External Symbol **:75095
** External Symbol **:68866
** External Symbol **:68251
** External Symbol **:66217
** External Symbol **:58963
** External Symbol **:50450
** External Symbol **:49267
** External Symbol **:48513
** External Symbol **:37974
** External Symbol **:34926
** External Symbol **:31257
_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE:23650
** External Symbol **:20054
24
** External Symbol **:125889
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:84305
** External Symbol **:66897
** External Symbol **:49262
** External Symbol **:44181
** External Symbol **:15422
** External Symbol **:14138
** External Symbol **:13849
** External Symbol **:13694
** External Symbol **:13676
** External Symbol **:11547
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:8861
** External Symbol **:7050
** External Symbol **:6606

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
4783718
4660938

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
62020
2201606
260957
22731
1940649
2201606
132221

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
245871
854004
10253
245871
840864
245871
245871
0
1
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
591175
272164
272164
272073
91
0
272073
91
0
8832
0
263241
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
273121
273121
77393
0
0
59096
136637
67394
69243
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
136624
136624
136624
136624
59096
59096
1
0
1
24
** External Symbol **:49453
** External Symbol **:7074
** External Symbol **:522
** External Symbol **:367
** External Symbol **:367
** External Symbol **:317
** External Symbol **:302
** External Symbol **:128
** External Symbol **:80
** External Symbol **:55
** External Symbol **:52
** External Symbol **:22
** External Symbol **:18
** External Symbol **:16
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
440
864257
864257
618386
44
44
0
0
0
0
0

_ZN5boost4asio9awaitableIN4absl7debian36StatusENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
931765
0
0
0
0
1
0
2
24
** External Symbol **:130845
** External Symbol **:130845
** External Symbol **:130639
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:81915
** External Symbol **:81915
** External Symbol **:81764
** External Symbol **:20000
** External Symbol **:20000
** External Symbol **:13676
** External Symbol **:10000
** External Symbol **:1157
** External Symbol **:903
** External Symbol **:903
** External Symbol **:757
** External Symbol **:672
** External Symbol **:640
** External Symbol **:563
** External Symbol **:562
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
230992
0
0
0
0
1
0
2
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13676
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
** External Symbol **:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
518030
0
0
0
0
1
0
2
24
** External Symbol **:130845
** External Symbol **:130781
** External Symbol **:82043
** External Symbol **:81979
** External Symbol **:13721
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:5020
** External Symbol **:3337
** External Symbol **:3253
** External Symbol **:1623
** External Symbol **:1292
** External Symbol **:1243
** External Symbol **:1208
** External Symbol **:1185
** External Symbol **:1143
** External Symbol **:1023
** External Symbol **:995
** External Symbol **:885
** External Symbol **:842
** External Symbol **:821
** External Symbol **:804
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
2190593
0
0
1
0
1
24
** External Symbol **:901116
** External Symbol **:597075
** External Symbol **:261692
** External Symbol **:164088
** External Symbol **:131595
** External Symbol **:40162
** External Symbol **:8932
** External Symbol **:8277
** External Symbol **:7811
** External Symbol **:6445
** External Symbol **:6180
** External Symbol **:3469
** External Symbol **:3248
** External Symbol **:2758
** External Symbol **:2755
** External Symbol **:2655
** External Symbol **:2488
** External Symbol **:2418
** External Symbol **:2288
** External Symbol **:2168
** External Symbol **:1836
_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_:1776
** External Symbol **:1772
** External Symbol **:1593

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
279564

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
243907

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
1702219

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
488374
488374

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
351324

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
489174

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1021345

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2045141

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
976468

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
488094
488094

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1333319

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
243907

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
231232

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
461936

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
488094

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
840495
822527
0
1
0
1
24
** External Symbol **:261692
** External Symbol **:164088
** External Symbol **:145906
** External Symbol **:123207
** External Symbol **:40322
** External Symbol **:39883
** External Symbol **:18169
** External Symbol **:5179
** External Symbol **:3770
** External Symbol **:3352
** External Symbol **:3248
** External Symbol **:3225
** External Symbol **:2488
** External Symbol **:2418
** External Symbol **:2288
** External Symbol **:1789
** External Symbol **:1772
** External Symbol **:1382
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:616
** External Symbol **:609
** External Symbol **:605

_ZN5boost6detail22crc_modulo_word_updateIjtEEviRT_T0_S2_ib
868361659980344168
8
73728
36864
9216
9216
9216
18432
36864
36864

_ZN5boost6detail31make_partial_xor_products_tableILi8EjEENS_5arrayIT0_XlsLm1ET_EEEiS3_b
177584446278217354
10
9216
147456
36864
9216
9216
36
36864
73728
9216
18432

_ZN5boost6detail32reflected_byte_table_driven_crcsILi32ELm79764919EE10crc_updateEjPKhm
1096621589224915857
5
93488
2496
36
36
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
4855
72305
2228781
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
1907182
2283113

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
375932
0
1917401
0
1917401
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap6ResizeEm
927205941019177903
10
0
0
0
0
0
0
0
0
1925153
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
77160
0
0
0
1
1
1
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase18MergeFromInnerLoopINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvPPvSE_ii
694937217202637848
5
40000
0
40000
20000
20000

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldIN6lessor7journal10WorkerStepEE11TypeHandlerEEEPNT_4TypeEPKSB_
238984482422036564
3
320943
290749
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase8CopyFromINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvRKS2_
567185238682006658
5
0
20000
20000
0
10000

_ZN6lessor10CheckNonceEN4absl7debian311string_viewE
950994587396889690
14
0
0
1800552
1800552
1800552
1800552
225069
225069
225069
0
0
0
0
0

_ZN6lessor10DeedRouter3RunERKNS_8IdentityENS_13CleanupRunner4StepEN4absl7debian312AnyInvocableIFvRKNS7_6StatusEEEE
41142350927681196
13
9999
0
19999
0
0
0
10000
0
0
0
0
0
19999
2
0
10
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:9999
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
1
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
3595163
0
115973
0
115973
0
115973
0
115973
0
0
0
0
0
0
0
0
0
0
115973

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2113786
0
0

_ZN6lessor10RecordFile3MapEm
159676628956159050
7
23992
456
0
103
0
88
24448

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
35001
35001
191
191
0
0
0
0
1
1
1
1
512:35001

_ZN6lessor10RedisFront10CheckLoginENS_12RedisMeaningE
171079196319822336
30
0
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor10RedisFront10EndCommandERKNS_4FlowE
187771963178206443
9
0
4060060
0
0
0
0
0
0
0

_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
807055964315271028
19
0
4060828
4060828
4060828
0
4060828
4060828
4060060
4060828
685036
0
685036
0
0
0
0
0
0
4060828

_ZN6lessor10RedisFront14EndPublicationEv
764657765565301240
17
0
4060060
4060060
60
0
0
4060060
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront5AwaitENS_12RedisCommandERKNS_4FlowE
1073436552176223259
16
0
0
4060060
0
4060060
4060060
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront7ForwardERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
174914379821090046
49
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor10RedisFront8EndReplyERKNS_4FlowE
948827210170484272
7
0
768
0
0
4060060
4060060
0

_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
314499565098193285
50
4060060
856
8120976
8120976
0
850
8120976
4060916
850
8120120
8120120
685886
4060910
4060060
685886
4060060
0
4060060
4060060
4060060
0
0
0
850
850
850
850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront8TakeHeadERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
249841959108814975
21
4060060
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront9AnswerDueERKNS_4FlowE
1073436551971399823
12
0
3375792
0
0
0
0
0
4060828
0
0
0
0

_ZN6lessor10RedisFront9EndAnswerERKNS_4FlowE
135188632249601909
8
0
0
4060060
0
0
0
685030
0

_ZN6lessor10SendPacketENS_10BorrowedFdEN4absl7debian311string_viewENS_8PatienceES0_
484499718345397549
6
0
0
44
30238
0
30238

_ZN6lessor10StartupKeyERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EE
798733566041888711
4
87698
87298
0
0

_ZN6lessor10UnderstandERKNS_5redis13CommandCutterE
523312234174218469
66
0
0
0
0
89340020
89340020
0
4060910
90
0
4060910
90
0
0
0
90
0
90
90
0
0
4060910
0
0
0
90
0
90
0
0
0
0
0
0
0
90
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060910
4060910
1
1
5
1
6:90
1
6:90
0
1
6:90
1
6:90

_ZN6lessor10WorkerCrew4GiveERNS_10WorkerLinkE
842629279852145535
22
0
30194
30194
0
0
0
0
0
0
0
0
0
30194
0
0
0
0
0
0
0
0
0
2
0
4
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew6BeIdleERNS_10WorkerLinkE
872112804617683342
5
30199
17
0
30216
0
1
0
1
6
** External Symbol **:15426
** External Symbol **:10004
** External Symbol **:2775
** External Symbol **:1005
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
128158
1489
1489
0
1489
0
0
0
1489
0
0
1489
0
0
0
0
0
0
0
0
0
0
0
1
0
3
6
** External Symbol **:1290
** External Symbol **:147
** External Symbol **:28
** External Symbol **:13
** External Symbol **:10
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
92028
30194
61834
21
61879
61834

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
8
30194
0
30194
30194
30194
30194
30194
30194
0
0
0
0
0
0
0
0
0
0
2
0
6
4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew7OnReplyERNS_10WorkerLinkERKNS_7journal11WorkerReplyE
247671764756650933
13
0
0
11
320965
30224
30202
0
0
22
11
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
30224
320965
0
0
0
30224
30224
0
30224
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor10WorkerLink4SendERKNS_10WorkerTaskE
784007056844089447
2
30194
30194

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
30224
30224
0
0
30224
0
0
0
0
0
1
0
1
6
** External Symbol **:15430
** External Symbol **:10004
** External Symbol **:2775
** External Symbol **:1006
** External Symbol **:1006
** External Symbol **:3

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
320943
320943
209994
110949
30194
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1623
0
0
730087
800
0
4959
1623
4959
0
1623
0
0
0
1172191
1165609
800
730887
0
800
0
730887
800
0
0
730887
433922
1
1
7
1
16:4959
1
16:1623
0
0
0
1
16:800
1
16:730887

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
1905745
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
2488458

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
88148
0
0
88148
0
0
0
0
0
0
0
0
88148
0
0
88148
0
88148
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
88148
0
1
0
4
0
0
0
0

_ZN6lessor11PoolSockets12AdmitProcessENS_10BorrowedFdERKN4absl7debian38StatusOrINS_11CredentialsEEERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
993108205903211798
13
88148
0
88148
88148
88148
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets14TakeDescriptorEjRKNS_9PoolRelayE
712802760173431554
33
0
0
0
0
88499
0
88499
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets9HolderForENS_10BorrowedFdERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
1019592682407049041
54
0
0
0
0
0
0
87797
0
0
351
0
0
0
0
0
0
351
351
0
351
351
351
351
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
5:351
1
1:351

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
10222
10222
0
0
342346
316201
0
106411
30376
30376
26144
26145
26143
26144
26143
26143
0
26145
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
3
9:22015
7:8360
17:1

_ZN6lessor11ResolveDeedERKNS_2v113CleanupActionERKNS_13CleanupRightsERKNS_12CleanupAgentE
74502901794614719
310
0
0
0
0
0
0
0
508091
20000
0
0
488091
0
0
10000
10000
10000
0
0
0
488091
10000
0
0
0
0
0
0
0
10000
0
0
0
0
0
488091
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
488091
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
10000
10000
0
0
0
0
0
0
0
10000
0
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
488091
0
0
0
0
0
0
10000
0
10000
0
0
0
0
0
0
0

_ZN6lessor11RunExchangeENS_10BorrowedFdENS_8ExchangeENS_8MonoTimeERKNS_5ClockE
663098767401036798
83
226193
0
235677
235677
0
0
226193
226193
226373
253581
235677
0
226193
9304
226193
235677
235677
226373
235677
235677
0
9304
0
226193
0
0
0
0
0
0
0
0
226193
226193
235677
0
0
235677
0
0
235677
235677
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
11
0
0
0
0
20
** External Symbol **:125825
** External Symbol **:84114
** External Symbol **:6905
** External Symbol **:6747
** External Symbol **:802
** External Symbol **:237
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:232
** External Symbol **:228
** External Symbol **:180
** External Symbol **:170
** External Symbol **:154
** External Symbol **:113
** External Symbol **:107
** External Symbol **:97
** External Symbol **:84
** External Symbol **:83
** External Symbol **:60
** External Symbol **:33
** External Symbol **:12
** External Symbol **:10
0
0
0
0
20
** External Symbol **:130845
** External Symbol **:81915
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:903
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:240
** External Symbol **:240
** External Symbol **:223
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:42
** External Symbol **:20
** External Symbol **:14
0
1
1
1
9:9304

_ZN6lessor11TenantTable8GetOrAddERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
750937526959873281
17
30000
0
30000
30000
30000
30044
0
0
0
0
44
44
44
0
0
0
0
1
1
2
1
7:30000
1
8:44

_ZN6lessor11WaitForAsioEiP11epoll_eventii
536873292309253651
4
0
2201606
2201606
132088

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27077
1
0
1
0
1
0
27076
0
0
0
0
1
0
0
27076
0
0
1
1
0
1
0
0
0
1
1
0
27076
1
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27077
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
330943
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
508091

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
290749
0
0
330943
40194
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
7
65:129251
33:60555
8:20194
16:20191
32:20188
17:20188
64:20182

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
508091
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
330943
0
0
0
0
0
0
330943

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
1541386
1541386
1541386
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
508091
508091
4033
4033
4033
4033
0
0
0
0
0
0
0

_ZN6lessor12CleanupState7AdvanceENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
45209324010074225
17
20000
349392
311199
319034
20000
48344
12165
44227
0
40210
4017
4017
0
2009
2008
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
508091
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
1914934
0
0
0
1914934
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12FindReportedERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St4lessIS6_ESaISt4pairIKS6_S6_EEEN4absl7debian311string_viewE
886271540531489922
4
1382573
1281838
114699
100735

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
508091
0
0
508091

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32856
27427
32286
26878
32286
0
0
32286
570
570
0
570
0
0
0
0
32286
32286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN6lessor12ProcessWatch6RemoveERKNS_10ProcessKeyENS_2IdINS_10SessionTagEEE
790715554225988411
19
32856
32856
32856
570
32856
32856
570
570
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12RedisPending3PopEv
484499721492999404
7
4060828
685798
4060060
685036
685036
0
4060060

_ZN6lessor12RedisPending4PushENS_12RedisAwaitedE
658987490368204421
12
0
684186
4060060
1612
0
3375792
0
3375030
0
0
3375030
4060060
1
1
1
0

_ZN6lessor12RedisSession7OnReplyENS_12RedisMeaningEjRKNS_5redis11ReplyWalkerE
561040280618509186
46
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
4060060
2030000
0
0
0
2030000
0
0
0
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
2:2030000
0

_ZN6lessor12RunStatementENS_10BorrowedFdENS_8ExchangeERKSt8optionalIN4absl7debian36StatusEENS_8MonoTimeERKNS_5ClockE
1120094962952321750
42
0
10000
0
1000
10000
9000
0
0
10000
9000
1000
0
0
0
0
9000
10000
0
9000
10000
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

_ZN6lessor12SessionNames7OnAskedEN4absl7debian311string_viewE
260734258234790046
22
648914
0
662224
662224
662224
662224
653131
653131
653131
648822
4770
648822
643674
653131
4687
0
639718
644038
0
639718
0
653131
2
0
1
16
** External Symbol **:1377
** External Symbol **:1157
** External Symbol **:1111
** External Symbol **:1011
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
1
1
4
7:639340
6:4312
9:2900
8:2270

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
570424
1380
140

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
528346
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
47942
32856
32856
32856
32856
477
477
0
0
0
0
0
0
0
0

_ZN6lessor12SessionTable4OpenERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
196075478683532905
37
0
32379
0
32856
0
0
32379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32856
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
490061
490061
490061
0
0

_ZN6lessor12WorkerRunner10RunInOrderERKNS_8IdentityESt6vectorINS_13CleanupRunner4StepESaIS6_EEN4absl7debian312AnyInvocableIFvRKS4_INSA_6StatusESaISC_EEbEEE
1056276403975278125
51
0
320943
30194
30194
30194
30194
30194
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
14
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
1
2
0
0

_ZN6lessor12WorkerRunner5BeginERKNS_8IdentityENS_10WorkerTaskE
318275231005964613
21
30194
0
0
0
0
30194
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor12WorkerRunner6CrewOfERKNS_8IdentityE
14124349481107501
20
0
0
0
0
0
30194
30188
30188
6
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13ConnectorNameENS_8Upstream4KindE
798733567464660133
5
0
0
1694779
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
88148
87797
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
88148
0
0
88148
0
0
351
88148
0
87797
351
0
0
0
0
0
0
87797
0
0
0
0
0
0
0
0
0
0
0
0
0
87797
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS_12GrantedLeaseEEEEEE
463829727962940901
8
0
0
0
571274
571274
0
0
0
2
0
3
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
1
1
1
1:571274

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEENS_5ClaimEN4absl7debian38DurationENSC_12AnyInvocableIFvNSC_8StatusOrINS_12GrantedLeaseEEEEEE
134346204493870467
36
0
0
0
0
0
0
0
0
0
0
0
0
0
2486200
2486200
2486196
2486209
2486199
2486194
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82023
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59071
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82016
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59071
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82022
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82022
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400
0
0
1
1
1
1:2486196

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
176624298464234690
70
0
0
0
0
1914935
0
0
0
0
0
0
0
0
0
0
0
0
1914935
0
0
0
0
1914926
1914935
1914927
1914934
1914924
1914933
1914934
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1914927
0
0
0
0
2
0
11
0
0
0
0
0
13
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82021
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:59072
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82023
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82023
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82023
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0
1
1
1
1:1914929

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
50
50
0
0
0
0
0
0
0
0
0
0
50
0
0
50
50
1904796
50
0
50
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1904796

_ZN6lessor13PostgresFront10OnOwnReadyERKNS_4FlowE
1093380923001157790
59
371
0
371
0
0
0
0
0
0
1682
409475
409475
0
407793
0
1682
0
371
371
0
0
749
0
371
0
0
0
0
378
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371
749
0
1
1
1
1
1:409475

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
102051344544864740
22
5973722
0
0
7748055
7748055
7748055
0
933
1236800
0
7748055
0
0
5973722
1236800
0
0
0
0
0
0
4665

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
485580
484780
0

_ZN6lessor13PostgresFront11OnCompletedERKNS_8postgres5AskedEb
906126499004534457
36
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5947104
35862
0
831278
0
0
331784
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront11OnOwnAnswerERKNS_8postgres13MessageWalker5PieceERKNS1_8Pipeline6AnswerERKNS_4FlowE
733435316712645949
26
0
0
0
0
0
0
464565
409475
1072289
366556
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
409475
1
1
1
0

_ZN6lessor13PostgresFront12BeginSessionENS_8postgres13StartupPacketERKNS_4FlowE
497936965380458958
23
0
831
87298
0
86467
87298
0
0
0
86467
2160
0
0
0
86467
0
0
0
0
0
0
87298
87298
1
1
1
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
602082043167123281
21
0
87298
87298
87298
87298
87298
0
87298
308
0
87298
86990
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront13OnFirstPacketERN4absl7debian311string_viewERKNS_4FlowE
91391790837031818
54
0
350424
350424
350424
350424
87606
0
87606
0
0
0
0
87606
0
0
0
0
0
308
87298
0
0
0
0
0
0
87298
87298
87298
87298
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
87606
87606
0
0
1
1
2
1
6:87298
1
9:87298

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
570424
570424

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
28652
74952
6246
0
0
15519
0
0
0
0
0
0
0
0
14696
112671
823
823
0
0
112671
0
112671
0
112671
0
112671
565833
9498
97975
8667
556560
8667
8667
831
0
8450
0
6246
8450
6246
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
97975
1
1
10
0
0
0
0
0
1
8:6246
1
16:8450
10
2:26001
8:20831
3:18427
4:17334
17:8667
5:8667
9:7332
7:3102
16:2233
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
325624
0
0
0
0
0
0
0
0
0
0
0
0
947165
947165
947165
947165
1231
0
0
1231
947165
0
0
0
0
781143
0
166022
0
0
1231
0
0
0
0
0
0
0
947165
1231
947165
1
1
7
0
0
0
0
0
0
1
17:1231

_ZN6lessor13PostgresFront4NoteERKNS_8postgres6TracesE
303685787828447473
10
2400
0
0
9
2400
9
2400
1221637
2546
0

_ZN6lessor13PostgresFront4NoteERKNS_9StatementE
40662225543325415
22
0
0
0
0
0
0
951602
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront4ParkERKNS_4FlowE
94185834521522098
20
485580
484647
2913480
2907882
130
488452
68
484647
485580
485580
484647
485580
933
484647
485580
0
0
0
484647
484579

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
784007056844089447
2
88420
88420

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
407220
0
0
0
403749
462883
55663
0
6582
6582
6582
6582
6582
565833
565175
407220
407220
407793
406460
236605
407793
407220
158040
158040
1128
34779
0
34929
34929
371876
0
407793
371736
371736
800
404549
0
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371736

_ZN6lessor13PostgresFront5OnTagEN4absl7debian311string_viewE
767840544753558749
31
1216326
9
9
27
0
0
1216400
65
1216400
1216400
0
74
0
65
1216400
9
1214800
9
9
9
0
9
0
65
0
9
0
9
0
0
0
1
1
5
0
1
9:9
1
9:65
1
9:9
0

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
352808214846649089
28
570424
87298
795
0
0
0
0
0
0
0
0
831
86467
86467
0
86467
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:40
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
16
** External Symbol **:295
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:40
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor13PostgresFront6DetachEv
784007059655560962
2
570424
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
328680
0
0
0
0
0
0
0
0
0
0
0
0
951602
951602
951602
0
328680
622922
622922
951602
0
0
0
622922
328680
0
0
163889
0
0
0
0
0
0
0
0
0
1
1
7
0
0
0
0
0
0
3
3:158264
17:4287
6:1338

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5087
29628
9974
9974
9974
947252
5087
5087
0
4287
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5087
0
1
1
1
0

_ZN6lessor13PostgresFront7CleanUpERKNS_4FlowE
1141818974994836011
24
378
378
0
0
83734
83341
83341
378
378
0
378
0
0
0
0
0
0
0
0
0
0
378
7
7

_ZN6lessor13PostgresFront7EnteredERKNS_4FlowE
16930841376800771
21
10803
565002
831
831
831
0
831
0
0
0
0
831
831
831
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7OnParseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
986485033119830571
50
0
0
0
0
0
0
168095
168095
168095
168095
3304
168095
3304
3304
0
9
168095
164791
0
0
0
168095
0
0
164791
164791
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168095
0
0
0

_ZN6lessor13PostgresFront7OnQueryERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
449664059076766140
25
0
0
1800
0
0
0
270035
270035
0
0
1800
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7PrepareEN4absl7debian311string_viewERKNS_4FlowE
844982798881822659
5
956137
956137
951402
163689
163689

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
34929
91896
69858
36806
34929
34929
34929
34929
36806
0
0
34929
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
565833
565833
565833
565833
140
140
0
0
0
0
0
0
0
1
0
1
16
** External Symbol **:157741
** External Symbol **:157625
** External Symbol **:157206
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
791848668242564016
75
0
0
0
0
1261249
0
0
0
0
16641
0
5947104
0
1758814
0
0
947252
1481764
6249650
0
0
1216400
1223510
0
0
0
0
1223510
1216400
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1261249
1261249
0
0
0
0
0
0
15841
5947104
5947104
1758814
277050
0
5972600
0
0
0
0
1216400
1223510
1223510
1223510
1223510
1223510

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
354643816574329947
52
0
0
4416152
87606
0
0
87606
4243268
4811672
0
0
0
564697
1967861
0
0
564697
85278
0
0
4243268
4243268
1399457
564697
564697
0
564636
564636
4243268
483126
0
85278
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4811672
0
0
4243268
157971

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2128
331784
166993
164791
331784
166993
166993
0
3304
331784
0
0
0
0
0
3304
0
0
0
331784
0
0
1828
1828

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
927205942295359781
12
0
0
0
1231
951602
953475
0
0
0
0
0
0

_ZN6lessor13PostgresFront8OnTracesEN4absl7debian311string_viewE
38353461643216235
37
9600
568
933
5598
2400
2400
2400
0
142
142
0
1064
0
68
0
2400
0
0
142
1064
5598
0
68
1336
142
1336
933
142
800
933
933
0
0
0
0
0
933
1
1
2
1
2:142
2
9:1204
4:132

_ZN6lessor13PostgresFront8StartingD2Ev
599005164215428665
9
87298
0
0
87298
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
1390896
463632

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
709651038690731337
23
947165
270035
63
4243205
0
0
4243205
0
0
947165
1906308
270035
168095
951602
270035
270035
1906308
0
0
0
0
270035
270035

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
163689
163689
163689
163689
4287
4287
163689
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront9SendResetERKNS_4FlowE
747141665741789152
9
371736
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPNS_5LoginE
301351149174339136
14
87298
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFrontD0Ev
742261418966908927
1
87298

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
87298
0
0
0
87298
2531
0
0
0
0
1884
0

_ZN6lessor13PostgresNotes7BeResetEv
742261418966908927
1
407598

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
22
0
0
0
30246
22
0
0
30246
22
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
30246
30224

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
889720
177944

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
87797
88499
88077
422
88077
88077
87797
280
0
0
0
0
280

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
896858937681881632
9
351
87797
0
87797
87797
0
87797
0
0

_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE
257678576658798670
15
4060820
0
0
0
4060910
0
90
0
0
90
90
0
90
90
90
1
1
5
0
1
6:90
0
1
6:90
1
6:90

_ZN6lessor14StatementStore6InternEN4absl7debian311string_viewES3_S3_
476107528694756371
69
0
0
0
0
0
0
164283
168095
161516
164283
0
3812
164283
0
0
0
0
0
0
2742
0
0
0
0
0
0
3812
0
164283
164283
0
0
0
0
1070
1070
1070
1070
1070
1070
0
3812
1070
1070
1070
1070
1070
1070
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
6
2
9:1042
16:28
2
9:1042
16:28
2
9:1042
16:28
2
9:1042
16:28
2
9:1042
16:28
2
9:1042
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
1950
1921836
0
1950
1921836
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
1923786

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
230908
0
0
229057
230908
1851
229057
230908
1851
0
230908
230908
230908
230908
230908
230908
0
0
230908
0
230908
0
0
0
0
230908
230908
230908
230908
230908
230908
0
0
0
0
0
230908
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13676
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZNK6lessor11SystemClock3NowEv:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:13676
** External Symbol **:1157
** External Symbol **:536
** External Symbol **:438
** External Symbol **:411
** External Symbol **:410
** External Symbol **:401
** External Symbol **:390
** External Symbol **:318
** External Symbol **:277
_ZNK6lessor11SystemClock3NowEv:257
** External Symbol **:203
** External Symbol **:178
** External Symbol **:164
** External Symbol **:147
** External Symbol **:137
** External Symbol **:131
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:127
** External Symbol **:127
0
0
0
0
1
1
1
6:1851

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
52421
157263
0
0
52421
0
0
0
0
0
0
0
508091
0
0
508091
0
0
52421
0
0
0
0
52421
0
52421
52421
0
0
52421
52421
52421
0
0
52421
0
0
52421
0
52421
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor15CleanupRegistry12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
536873291934996280
4
2488458
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
32900
32900
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:34
** External Symbol **:34
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
508091
508091
508091
0
0
508091
0
0
0
98098
98098
0
0
508091
508091
508091
508091
0
0
0
0
0
0
0
52421
52421
52421
0
4033
0
0
0
0
0
0
52421
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState4EndsERNS0_7ErrandsE
889850288960402453
72
0
0
0
0
0
0
0
0
0
330943
330943
330943
330943
0
0
0
0
330943
330943
0
0
0
0
0
0
0
0
0
330943
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
7
** External Symbol **:246752
** External Symbol **:44181
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
1
1:330943

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35151
4017
4017
4017
4017
2009
2008
17845
17845
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
309446
40194
0
40194
0
0
331199
0
0
0
209994
0
40194
80755
0
0
0
0
0
0
0
40194
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
176850
176850
0
0
2
0
6
7
** External Symbol **:247008
** External Symbol **:44181
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKSt6vectorISt7variantIJNS_12CleanupState5StartENS3_5RestsENS3_4DiesENS3_4EndsENS3_5CleanEEESaIS9_EERNS0_7ErrandsE
331779890370375827
9
330943
0
331199
0
4017
125523
0
0
0

_ZN6lessor15CleanupRegistry5BeginENS0_7HandoutE
564871552872837795
16
0
0
20194
20000
10000
0
0
0
0
0
0
0
0
0
0
0
2
0
6
2
** External Symbol **:10000
** External Symbol **:10000
2
** External Symbol **:10000
** External Symbol **:10000
0
5
** External Symbol **:15422
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
5
** External Symbol **:15422
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor15CleanupRegistry5CarryEONS0_7ErrandsE
1018334411715710683
15
20000
0
0
40194
20000
20000
0
125523
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry5WriteESt6vectorISt7variantIJNS_7Journal7SessionENS3_6ActionENS3_6ForgetENS3_4NoteENS3_3EndEEESaIS9_EE
331865491203570010
9
125523
40202
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor15CleanupRegistry6ForgetENS_2IdINS_9ActionTagEEE
992371479386457139
18
1635848
330943
330943
330943
0
330943
0
330943
0
0
0
0
0
0
0
932101
932101
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
40194
330943
330943
330943
0
0
0
330943
330896
40194
290749
0
290749
40202
40202
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:246752
** External Symbol **:44181
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
508091
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZN6lessor15CleanupRegistry8RegisterENS_2IdINS_10SessionTagEEERKNS_7journal13SessionRecordESt6vectorINS0_9NewActionESaIS9_EEN4absl7debian312AnyInvocableIFvNSD_8StatusOrIS8_INS1_INS_9ActionTagEEESaISH_EEEEEEE
221099682349446550
27
52421
52421
52421
0
0
0
0
0
0
0
0
4033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry9BeginStopEv
311368149725108562
31
0
0
0
0
198123
16386
0
0
354552
0
354552
0
88
0
0
0
0
0
0
2
86
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor15CleanupRegistry9NoteBegunENS_2IdINS_9ActionTagEEE
160703749334584499
8
330943
0
330943
330943
0
330943
0
0
1
0
1
7
** External Symbol **:246752
** External Symbol **:44181
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
262145
508091
0
0
0
0
52421
0
52421
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
167680
167680
0
0
0
0
1
0
2
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor15ExchangeChecker7ConsumeEN4absl7debian311string_viewE
52047013712768656
10
0
253581
253581
0
0
0
0
0
0
0

_ZN6lessor15ExchangeChecker7TakeAllEN4absl7debian311string_viewE
321004814224171825
16
253581
0
0
253581
253581
0
0
0
0
0
0
0
0
0
235677
17904
1
0
2
20
** External Symbol **:130845
** External Symbol **:99349
** External Symbol **:10279
** External Symbol **:10000
** External Symbol **:1031
** External Symbol **:276
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:240
** External Symbol **:240
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:166
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
** External Symbol **:75
** External Symbol **:46
** External Symbol **:20
** External Symbol **:14
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
115974
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
259325
259325
259325
0
0
0
0
0
0

_ZN6lessor15SessionRegistry12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
1117016366284428723
26
0
0
0
484632
0
0
0
0
484632
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15SessionRegistry12OnLeaseEndedERKNS_5EndedE
708342657912466303
19
2488458
61
61
61
61
61
61
0
61
0
61
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55538
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
0
4296
1074
14006
14006
18820
0
0
0
18793
0
32856
32856
32856
32856
15086
15086
32856
0
32856
14006
18820
0
15086
32856
32856
32856
32829
1074
1074
0
32856
32856
1074
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
31768
1
0
3
0
22
** External Symbol **:7050
** External Symbol **:2912
** External Symbol **:931
** External Symbol **:876
** External Symbol **:869
** External Symbol **:805
** External Symbol **:326
** External Symbol **:179
** External Symbol **:20
** External Symbol **:12
** External Symbol **:8
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:34
** External Symbol **:34
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16

_ZN6lessor15SessionRegistry4OpenENS_13AgentIdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4DoorEPNS_4PeerEN4absl7debian38DurationE
435571917409586008
104
0
0
0
0
0
0
0
32856
32856
32856
32856
32856
0
0
0
0
0
0
0
32856
32856
32856
32856
0
0
0
0
32856
32856
32856
32856
32856
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:38
** External Symbol **:37
** External Symbol **:34
** External Symbol **:34
** External Symbol **:34
** External Symbol **:32
** External Symbol **:16
** External Symbol **:16
1
5
2
6:32505
1:351
2
7:27076
5:5780
1
1:32856
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
20515
19456
19456
0
19456
148
0
0
1
0
2
24
** External Symbol **:39
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:9
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
24
** External Symbol **:7050
** External Symbol **:5000
** External Symbol **:2913
** External Symbol **:931
** External Symbol **:876
** External Symbol **:869
** External Symbol **:806
** External Symbol **:326
** External Symbol **:320
** External Symbol **:180
** External Symbol **:64
** External Symbol **:40
** External Symbol **:35
** External Symbol **:13
** External Symbol **:8
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1

_ZN6lessor15StatementRunner3RunERKNS_8IdentityERKNS_7journal13StatementDeedEN4absl7debian38DurationENS9_12AnyInvocableIFvRKNS9_6StatusEEEE
419628983858562718
39
10000
10000
0
0
10000
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner5StartENS0_4TaskE
337349073591355277
74
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
10000
10000
10000
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
13
0
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
9
0
0
0
0
1
8:10000
1
1:10000
1
1:10000
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusE
644975912751393987
64
10000
10000
9968
0
10000
10000
9968
9968
9968
9968
9968
9968
9968
9968
9968
32
0
0
9968
9968
9968
9968
9968
9968
0
9968
9968
9968
9968
9968
9968
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
1
** External Symbol **:9968
1
** External Symbol **:9968
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
** External Symbol **:10000
1
6
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968

_ZN6lessor15StatementRunner7PerformENS0_4TaskESt10shared_ptrINS_4PoolEENS_2IdINS_10SessionTagEEENS_8MonoTimeENS_12GrantedLeaseE
378140618321166624
91
0
10000
0
0
0
0
0
0
10000
10000
10000
0
0
0
0
10000
10000
10000
10000
1000
0
0
0
0
0
0
9000
10000
9000
0
0
0
0
0
0
0
0
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
2
0
12
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:10000
0
1
5
1
1:10000
1
1:10000
1
9:9000
1
1:10000
1
1:10000

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
1665577
1665577
4216
1665577
0
1665577
0
1665577
0
1665577
0
1665577
0
0
0
1665577
0
1665577
1665577
1665577
0
1665577
0
1665577
0
1665577
1665577
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor16AttachConnection10SendOutboxEv
452322796893678503
25
6832601
3410224
1665535
1700901
0
0
3409988
100
1709087
0
1709087
0
0
0
0
3424205
0
236
0
0
0
0
0
0
0
2
0
1
0
1
1
2
5:1664906
9:44181

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27076
0
0
0
0
0
0
0
0
0
27076
27076
27076
0
0
0
27076
0
0
0
0
27076
27076
0
0
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection11LookForReadEv
744434112666448868
20
3509642
3508050
460251
94221
94221
94221
0
0
0
0
94221
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection12TakeInFlightEm
744640996696962893
18
0
0
1669893
0
1669893
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleAcquireEmRKNS_2v114AcquireRequestE
93911640400188770
10
1669793
1669793
1669793
511537
511537
0
0
0
0
0
1
0
2
7
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleCleanupEmRKNS_2v113AttachRequestE
868885327984398377
27
0
0
0
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
52421
0
0
0
0
1669793
100
27076
0
0
1664906
0
0
0
0
3414346
0
0
0
0
27076
1669793
100
1664956
0
0
0
0
0
0
0
0
0
0
0
0
50
0
0
0
1664956
0
0
0
0
1664956
0
0
0
0
0
1664956
0
0
0
0
0
0
0
1664906
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1664906
1664906
0
0
0
0
0
0
0
0
1664906
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
1669793
100
1664956
0
0
0
0
0

_ZN6lessor16AttachConnection14OnSessionEndedEv
95820316359186075
14
13981
13981
0
13981
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection19SendWithDescriptorsERKNS0_5FrameE
289828605328379521
5
1665977
1665677
0
1665677
1665577
1
0
1
8
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
54887
1694561
1665577
1758
0
0
0
0
0
54887
0
0
0
0
0
1664906
44189
44189
0
1664906
44189
44189
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
5:1664906
1
9:44189
1
9:44189

_ZN6lessor16AttachConnection4ReadEv
176885382319616467
13
0
0
0
0
0
0
0
3428797
3428142
655
3428142
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
4129
0
4129
8911
236
4129
4129
19
28668
27076
0
27076
27076
27076
27076
27076
0
0
0
4129
22947
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection5FlushEv
784007059655560962
2
3306286
3306286

_ZN6lessor16AttachConnection5ReplyEmNS_2v111AttachReplyE
936072403085587551
37
0
0
0
0
0
0
0
0
0
0
0
0
1748677
0
0
1709095
1709095
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
5:1664906
9:44189

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27076
27076
27076
0
0
0
0
27076
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection6HandleEv
354959962680726639
53
0
0
3428797
655
0
0
0
13796
0
0
655
6139
0
0
0
0
0
0
0
0
3414346
0
0
0
27076
0
0
0
16
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
52571

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
4130
3410224
0
0
0
3410224
3410224
3292305
117919
117919
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection7RoomForEm
948827212113729997
7
70042
1495553
0
170124
0
6905
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
1744547
1665677
236
236

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
1665677
1744547
1665677
1665677
1665677
1665677
142
76947
1665535
76947
1495411
76947
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection8NoteReadEv
290495009910366715
6
1473413
162620
162620
159556
156466
162620

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27076
27076
0
27076
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
0
1
2
1
7:27076
1
1:27076

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
21998
27076
13040
4133
0
0
0
0
0
0
0
27076
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
1498049
6905

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
1890408
1614429
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
143402
142925
143402
142925
143401
477
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
1641450
143401
143401
0
477
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
178133
0
244740
0
178131
244741
0
0
0
244741
244739
244741
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
5
** External Symbol **:83363
** External Symbol **:82024
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
239889
0
239890
0
239889
0
0
239889
239889
239889
0
0
0
0
0
0
0
0
0

_ZN6lessor16ReadProcessFactsEi
90653976745928239
37
3535192
3535192
61261
3473931
61261
61261
0
55753
61261
61261
0
0
0
61261
0
0
61261
61261
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3535192

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
1834008
0
0
0
0
0
0
0

_ZN6lessor17PostgresConnector7ConnectENS_8MonoTimeE
1086734001257078823
133
140
532
2688
0
0
0
10080
10080
672
672
0
8736
672
672
672
0
672
672
532
0
0
0
672
0
532
0
0
0
0
0
672
672
672
672
672
672
672
0
0
0
0
672
0
0
0
0
672
672
0
672
672
0
0
672
672
0
672
672
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
0
0
0
0
0
0
1
7
1
6:532
0
2
7:532
8:140
2
1:532
7:140
0
2
7:532
8:140
2
1:532
7:140

_ZN6lessor18GrpcSessionService4OpenEPN4grpc21CallbackServerContextEPKNS_2v118OpenSessionRequestEPNS4_19OpenSessionResponseE
904981852564143299
57
5429
0
5429
0
0
0
0
0
0
0
5429
0
5429
5429
5429
5429
0
0
0
5429
5429
0
0
5429
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor2v111AttachReply24mutable_register_cleanupEv
1124680652115249575
3
52421
52421
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
1748677
1748677
0
1748677
1748677
1748677
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1614550
1614550
0
1614550
1614550
1614550
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
1904794
1904796
0
1904796
1904796
1904796
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70439
70439
0
70439
70439
70439
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
104842
104842
0
104842
104842
104842
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
5480335
5480337
0
5480336
5480336
5480335
0
0
0
0

_ZN6lessor2v16StatusC2EOS1_
52047014098045209
10
8614
8614
0
8614
8614
8614
0
0
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
985768974458114649
29
5245600
230743
2495494
1883033
1860051
2
101
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor4Pool5StartENS0_4TaskE
1049042420829545013
15
231327
0
930
2496
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
0
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:184
** External Symbol **:22
** External Symbol **:3
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
231327
0
0
0
2496
222774
930
5127
0
0
231327
231327
231327
231327
0
231327
0
0
231327
2496
222774
930
5127
231327
0
0
0
0
0
0
0
0
222774
930
5127
2496
2496
5127
222774
930
0
2496
0
222774
0
930
0
5127
371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5127
0
222774
0
0
0
930
0
0
0
1
0
26
24
** External Symbol **:130781
** External Symbol **:81979
** External Symbol **:10008
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:995
** External Symbol **:821
** External Symbol **:804
** External Symbol **:626
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:253
_ZNK6lessor11SystemClock3NowEv:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:188
** External Symbol **:152
** External Symbol **:136
** External Symbol **:115
** External Symbol **:114
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
24
** External Symbol **:757
** External Symbol **:672
** External Symbol **:640
** External Symbol **:563
** External Symbol **:562
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection8ValidateENS_8MonoTimeE:160
** External Symbol **:160
** External Symbol **:160
** External Symbol **:151
** External Symbol **:104
** External Symbol **:88
** External Symbol **:80
** External Symbol **:78
** External Symbol **:75
** External Symbol **:72
** External Symbol **:50
** External Symbol **:40
** External Symbol **:40
** External Symbol **:28
** External Symbol **:14
** External Symbol **:13
0
0
0
0
8
** External Symbol **:130639
** External Symbol **:81764
** External Symbol **:10000
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
0
0
5
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
5
** External Symbol **:400
** External Symbol **:321
** External Symbol **:184
** External Symbol **:22
** External Symbol **:3
0
0
0
0
24
** External Symbol **:404
** External Symbol **:331
** External Symbol **:248
** External Symbol **:120
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZN6lessor16StreamConnection5CloseENS_8MonoTimeE:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE
86638180288344450
23
2496187
0
0
0
0
0
0
2496204
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83359
** External Symbol **:82011
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59069
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:3999
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
430826795090226690
46
6871064
2488458
2488458
1665977
2488458
0
0
2488458
4382606
7751
2488458
7751
0
7751
4374855
2488458
1886397
71
6898146
1883830
2496
1883830
0
1883830
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
6897933
2488458
7751
2488458
71
1
0
11
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55538
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55538
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55538
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
0
0
2
** External Symbol **:4216
** External Symbol **:3535
2
** External Symbol **:4216
** External Symbol **:3535
2
** External Symbol **:4216
** External Symbol **:3535
0
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
1652503
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
2487023
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1024412733617774801
12
2488458
71
7751
2488451
2488451
6898121
746
2600947
0
6898044
6898142
6898113
1
0
4
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55538
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
2
** External Symbol **:63
** External Symbol **:8
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
14
** External Symbol **:1318858
** External Symbol **:308332
** External Symbol **:307523
** External Symbol **:306026
** External Symbol **:171773
** External Symbol **:93158
** External Symbol **:53162
** External Symbol **:29974
** External Symbol **:3470
** External Symbol **:2716
** External Symbol **:2505
** External Symbol **:2249
** External Symbol **:1000
** External Symbol **:200

_ZN6lessor4Pool8CarryOutENS0_7EffectsE
449664059350997000
27
1886326
1652503
233823
6898121
0
1652503
0
0
0
0
5245643
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
6897909

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
11049
200000
1452503
0
0
1675277
222774
0
0
200000
1452503
1
0
3
24
** External Symbol **:82646
** External Symbol **:53036
** External Symbol **:23122
** External Symbol **:13959
** External Symbol **:10350
** External Symbol **:5046
** External Symbol **:4136
** External Symbol **:2963
** External Symbol **:2098
** External Symbol **:1728
** External Symbol **:161
** External Symbol **:159
_ZNK6lessor16StreamConnection2fdEv:158
** External Symbol **:91
** External Symbol **:55
** External Symbol **:44
** External Symbol **:41
** External Symbol **:39
** External Symbol **:36
** External Symbol **:36
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:539828
** External Symbol **:438944
** External Symbol **:404607
** External Symbol **:130639
** External Symbol **:81764
** External Symbol **:61924
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:539828
** External Symbol **:438944
** External Symbol **:404607
** External Symbol **:130639
** External Symbol **:81764
** External Symbol **:61924
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7

_ZN6lessor4Pool9RunLockedEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEERNS0_7EffectsE
180937458312424472
16
2601111
6898146
6898146
2600953
4662203
746
2600953
2600953
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:1635534
** External Symbol **:1337521
** External Symbol **:1217184
** External Symbol **:398256
** External Symbol **:318524
** External Symbol **:317777
** External Symbol **:317534
** External Symbol **:257008
** External Symbol **:250241
** External Symbol **:187428
** External Symbol **:185992
** External Symbol **:177476
** External Symbol **:165217
** External Symbol **:36853
** External Symbol **:30032
** External Symbol **:22013
** External Symbol **:10003
** External Symbol **:5279
** External Symbol **:4333
** External Symbol **:4149
** External Symbol **:4145
** External Symbol **:4074
** External Symbol **:2601
** External Symbol **:2057
24
** External Symbol **:553787
** External Symbol **:540012
** External Symbol **:539828
** External Symbol **:443622
** External Symbol **:439085
** External Symbol **:439035
** External Symbol **:407570
** External Symbol **:404629
** External Symbol **:404607
** External Symbol **:159002
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:130639
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:83203
** External Symbol **:82646
** External Symbol **:82024
** External Symbol **:82009
** External Symbol **:81764

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
2292464
2292464
0
2292464
2292464
2161307
2292464
2161307
0
0
131157
2161307
2161307

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
262374
0
917224
262254

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2097727
131127
1966600
0
0
1966600
0
262374
262374
262374
262374
131127
0
131127
0
0
131247
131247
0
131247
131247
0
0
0
0
0
1
1
2
4
6:130639
5:304
3:255
2:49
4
6:130639
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader6FinishENS0_5ReplyE
694937220875823308
6
0
0
0
0
262374
262374

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
131127
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor5redis11ReplyReader7EndLineEv
416387591214891320
34
0
0
131127
0
0
131247
0
131247
0
0
304
0
0
0
0
304
0
0
0
0
304
0
0
0
0
131247
0
131247
0
0
0
0
0
0
1
1
3
0
0
4
6:130639
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
131127
131127
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
262374
1179598
0
131127
0
262374
0
131127
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
262374
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
131127
0
0
131127
0
0
0
0
0

_ZN6lessor5redis11ReplyWalker4NextERN4absl7debian311string_viewE
236287530042118556
27
2030090
4060948
12182136
0
0
0
0
0
0
0
4060828
4060828
0
0
0
0
0
0
0
0
0
0
0
0
0
0
21648966

_ZN6lessor5redis11ReplyWalker6WantedB5cxx11Ev
31819177828146248
9
0
90
4060768
90
90
60
60
2030768
2030768

_ZN6lessor5redis11ReplyWalker7EndLineEv
1127386595279611613
11
0
0
2030120
60
2030768
2030768
0
2030768
0
0
0

_ZN6lessor5redis11ReplyWalker8TakeBulkERN4absl7debian311string_viewE
391331301802755008
6
2030090
60
2030090
0
0
0

_ZN6lessor5redis11ReplyWalker8TakeByteEc
5832818732332621
11
120
60
4060948
0
4060948
0
2030120
0
2030120
2030060
0

_ZN6lessor5redis11ReplyWalker8TakeLineERN4absl7debian311string_viewE
292873010498256666
27
0
2030912
2030030
0
0
6
0
0
0
4061710
2030798
768
768
0
0
6
0
4060948
0
6
0
6
0
0
0
0
2030180

_ZN6lessor5redis11ReplyWalker8TakeTypeEc
974670605719896727
6
4060948
0
4060828
0
0
0

_ZN6lessor5redis11ReplyWalker9BeginBulkEv
454381973089178195
10
0
0
2030120
0
2030120
0
0
0
0
30

_ZN6lessor5redis12LengthDigits7TakeOneEc
11922956052194029
7
0
32483910
18271970
0
18271970
18271970
4060030

_ZN6lessor5redis13AppendCommandEN4absl7debian34SpanIKNS2_11string_viewEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
287486627042531893
5
394573
263142
0
0
0

_ZN6lessor5redis13CommandCutter10TakeNumberERN4absl7debian311string_viewENS1_5StateES4_
135188636177675523
7
32483910
18271970
14211940
0
14211940
0
0

_ZN6lessor5redis13CommandCutter11EndArgumentEv
418763366410248178
10
0
4060910
6090120
0
0
4060910
4060910
6090120
4060060
0
1
0
1
6
_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE:1500335
** External Symbol **:1500095
** External Symbol **:600025
** External Symbol **:200335
** External Symbol **:200095
** External Symbol **:60025

_ZN6lessor5redis13CommandCutter4NextERN4absl7debian311string_viewE
764657765682958945
14
73088910
0
4060060
0
4060910
0
8120970
0
4060060
0
0
0
4060910
4060910

_ZN6lessor5redis13CommandCutter4TakeEN4absl7debian311string_viewERS4_
287486627163064888
6
4060910
10151030
10151030
0
48725940
0

_ZN6lessor5redis13CommandCutter5BeginEc
1096621588026631283
5
0
0
4060910
0
0

_ZN6lessor5redis13CommandCutter8EndCountEv
910108395755151545
8
0
4060910
0
4060910
0
4060910
4060910
4060910

_ZN6lessor5redis13CommandCutter8TakeBulkERN4absl7debian311string_viewE
391331301802755008
6
10151030
4060910
10151030
0
0
0

_ZN6lessor5redis13CommandCutter8TakeByteEc
446858652209626744
18
10151030
4060910
10151030
4060910
0
10151030
0
0
10151030
0
0
0
0
0
0
0
0
0

_ZN6lessor5redis13CommandCutter9EndLengthEv
237558886093962353
11
0
10151030
6090120
0
0
0
0
0
0
4060910
6090120

_ZN6lessor5redis13ResetExchangeERKNS0_5LoginEN4absl7debian311string_viewE
927205939073909675
10
130639
130639
0
0
0
0
0
0
0
0

_ZN6lessor5redis7ShapeOfENS0_5Reply4TypeE
948827212849471553
16
9039369
0
1167
0
0
0
180
0
0
0
8644868
0
17685584
180
8644868
0

_ZN6lessor6BootIdB5cxx11Ev
560555357660680236
23
52465
0
0
0
0
44
0
0
0
44
44
44
44
0
0
0
0
0
0
0
0
0
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
88148
366
0
0
88757
88148
83823
83823
87782
88148
0
83823
0
83823
83823
83823
0
0
0
20
1
0
3
21
** External Symbol **:81434
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:146
** External Symbol **:140
** External Symbol **:136
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
21
** External Symbol **:81434
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:146
** External Symbol **:140
** External Symbol **:136
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client14UpdateInterestEv
456192233907554457
12
573517
573517
573517
0
573517
573517
0
573517
573517
573517
573517
573517

_ZN6lessor6Client18OnUpstreamReadableEv
647638231956126677
40
0
0
0
0
1921836
1921836
1921836
1921836
0
1921836
1921836
0
0
0
0
1450359
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1450368
1
0
3
22
** External Symbol **:235369
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162963
** External Symbol **:161717
** External Symbol **:161522
** External Symbol **:113443
** External Symbol **:112416
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:83217
** External Symbol **:70103
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29422
** External Symbol **:12720
** External Symbol **:11473
** External Symbol **:10827
** External Symbol **:10774
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
379843266909641320
22
483976
2082473
0
0
0
0
0
2082473
483976
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
22
** External Symbol **:244310
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162000
** External Symbol **:161360
** External Symbol **:161360
** External Symbol **:113908
** External Symbol **:112529
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:70126
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12216
** External Symbol **:11057
** External Symbol **:10422
** External Symbol **:10289
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
488452
488452
487451
933
68
487451
488322
120
1
0
3
9
** External Symbol **:158862
** External Symbol **:158499
** External Symbol **:158370
** External Symbol **:2821
** External Symbol **:2366
** External Symbol **:2258
** External Symbol **:2256
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158862
** External Symbol **:158499
** External Symbol **:158370
** External Symbol **:2821
** External Symbol **:2366
** External Symbol **:2258
** External Symbol **:2256
** External Symbol **:2020
** External Symbol **:1000
9
** External Symbol **:158862
** External Symbol **:158499
** External Symbol **:158370
** External Symbol **:2574
** External Symbol **:2102
** External Symbol **:2020
** External Symbol **:2013
** External Symbol **:2011
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
920543274515227478
18
3236
2586
0
2082467
2088292
2088289
2088289
2088289
2586
3236
0
2082467
2082467
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
301
0
985686
985686
985686
3909971
0
3495401
414570
301
0

_ZN6lessor6Client4ShowENS_11ClientStateE
431494654108067943
3
4768560
4768560
0

_ZN6lessor6Client5FlushEv
391331300406033873
6
5150084
1912587
1997384
1912587
1997384
1912587

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
571274
0
0
571274
1
0
2
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6DetachEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14

_ZN6lessor6Client5StartEv
896858934665795031
10
88148
0
88148
0
0
0
0
0
0
0

_ZN6lessor6Client5SweepENS_8MonoTimeE
99073775023437228
55
3799
4187
0
0
0
0
0
0
0
0
0
0
0
4187
0
0
0
4187
0
0
31
387
4186
4108
387
4108
108
0
0
77
0
0
4108
0
0
0
0
0
0
0
0
0
0
4108
0
0
0
0
0
0
31
4108
0
0
4108
1
0
3
0
0
9
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder5RenewENS_2IdINS_8LeaseTagEEE:128
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:36
** External Symbol **:16
** External Symbol **:5
** External Symbol **:2

_ZN6lessor6Client6AttachENS_12GrantedLeaseE
751521726215809302
39
6
0
0
571274
571274
571274
476844
0
6
476844
0
571274
0
94430
0
0
0
0
94430
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
4
0
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6AttachERNS_10ConnectionERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZNK6lessor10RedisFront8finishedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
1
1
2
1:87298
9:7132

_ZN6lessor6Client6FinishEv
811594940992505281
3
86049
83734
85278
1
0
1
14
** External Symbol **:81434
** External Symbol **:1168
** External Symbol **:321
** External Symbol **:225
** External Symbol **:146
** External Symbol **:140
** External Symbol **:136
** External Symbol **:71
** External Symbol **:29
** External Symbol **:17
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
1999532

_ZN6lessor6Client7AcquireEv
67451935609102295
5
0
571274
0
0
0
1
0
3
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvNS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:81434
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor6Client8FeedHeldEv
984935125634745131
10
1937884
6
6
0
6
0
0
0
0
1937878
1
1
1
0

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
15599
15599
15599
1
0
1
8
** External Symbol **:2998
** External Symbol **:2136
** External Symbol **:1967
** External Symbol **:1946
** External Symbol **:1896
** External Symbol **:1858
** External Symbol **:1798
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
757987889334551520
10
933
6
0
0
0
471920
1490662
508753
0
228530

_ZN6lessor6Client9OnGrantedEN4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008863429764067
5
0
0
0
571274
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
17255760343627681
20
4663731
4663731
0
0
0
4577682
86049
0
659479
0
571274
371
1963521
32948
1921363
32948
32948
0
1963892
32948
1
0
7
22
** External Symbol **:490395
** External Symbol **:483985
** External Symbol **:482698
** External Symbol **:482372
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228737
** External Symbol **:225323
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:140313
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58892
** External Symbol **:27720
** External Symbol **:24753
** External Symbol **:23470
** External Symbol **:23378
** External Symbol **:6060
** External Symbol **:5050
22
** External Symbol **:490395
** External Symbol **:483985
** External Symbol **:482698
** External Symbol **:482372
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:228737
** External Symbol **:225323
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:140313
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58892
** External Symbol **:27720
** External Symbol **:24753
** External Symbol **:23470
** External Symbol **:23378
** External Symbol **:6060
** External Symbol **:5050
0
22
** External Symbol **:162868
** External Symbol **:159662
** External Symbol **:159295
** External Symbol **:159176
** External Symbol **:3030
** External Symbol **:2784
** External Symbol **:2315
** External Symbol **:2223
** External Symbol **:2221
** External Symbol **:2020
** External Symbol **:1432
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:389
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:84
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
22
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:323663
** External Symbol **:322862
** External Symbol **:322417
** External Symbol **:246093
** External Symbol **:226137
** External Symbol **:224613
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:140158
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:24735
** External Symbol **:22329
** External Symbol **:21048
** External Symbol **:20859
** External Symbol **:3030
** External Symbol **:3030
22
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162876
** External Symbol **:161340
** External Symbol **:160700
** External Symbol **:160700
** External Symbol **:113169
** External Symbol **:112329
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:70084
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2908
** External Symbol **:2411
** External Symbol **:2311
** External Symbol **:2308
** External Symbol **:2020
** External Symbol **:2020
22
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:162963
** External Symbol **:161717
** External Symbol **:161522
** External Symbol **:112968
** External Symbol **:112284
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:83217
** External Symbol **:70074
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:21827
** External Symbol **:20021
** External Symbol **:18737
** External Symbol **:18448
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
120948386580695662
20
88148
88148
88148
88148
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
22
** External Symbol **:81434
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZNK6lessor11SystemClock3NowEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
22
** External Symbol **:81434
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0
0

_ZN6lessor6ClientD2Ev
668652236093791772
14
88148
88148
0
0
0
88148
0
0
0
0
0
88148
0
0
1
0
3
22
** External Symbol **:81434
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor10RedisFrontD0Ev:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0

_ZN6lessor6KindOfERKNS_2v113CleanupActionE
93478048832413311
9
508091
0
0
0
10000
10000
0
0
0

_ZN6lessor6Ledger3AddERKNS_13LedgerSessionE
55640824170901484
7
0
32505
32505
32505
32505
0
0
1
1
4
1
32:32505
1
5:32505
0
2
6:27076
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
35352
35001

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
1666348
1666348

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
2488458
2488458

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4346
4346
485699
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
1201692
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
3695284
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
1201780
88
0
0
0
0
0
0
0

_ZN6lessor6sqlite9Statement8BindBlobEiN4absl7debian311string_viewE
431494656217155589
3
512124
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
839034
0
839034

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
120083

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
330943
330943
0
330943
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
508091

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
508091
4033
4017
330943
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
847084
0
0
0
92623
11755
0
0
0
11755
11755
11755
11755
0
11755
0
0
0
0
11755
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
11755
0
0
1
0
4
7
** External Symbol **:6528
** External Symbol **:3620
** External Symbol **:544
** External Symbol **:430
** External Symbol **:320
** External Symbol **:311
** External Symbol **:2
7
** External Symbol **:6528
** External Symbol **:3620
** External Symbol **:544
** External Symbol **:430
** External Symbol **:320
** External Symbol **:311
** External Symbol **:2
7
** External Symbol **:6528
** External Symbol **:3620
** External Symbol **:544
** External Symbol **:430
** External Symbol **:320
** External Symbol **:311
** External Symbol **:2
7
** External Symbol **:6528
** External Symbol **:3620
** External Symbol **:544
** External Symbol **:430
** External Symbol **:320
** External Symbol **:311
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
1373
92623
11755
11755
11755
138
44
0
0
0
0
0
0
1417
155
11725
11600

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
92623
52546
40202
40202

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
92623
52421
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN6lessor7Journal6CommitERSt6vectorINS0_5BatchESaIS2_EE
365245125917723597
27
0
52421
0
0
0
40202
0
0
0
0
11755
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEE
421769327184534392
11
96941
96941
20815
0
96941
20500
315
0
0
0
0

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
16202
16248312
69640
2131966
16993365
0
16232110
2131966
0
16993365
0
16248312
0
16993365
1064209
1064209
761255
0
1064209
2131966
680484
680484
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
803630170616728058
22
7630498
7498335
3605929
7498410
3605929
104918
7498335
7498410
0
0
0
0
7498132
203
2201606
2103910
852125
34616
7498335
75
0
0
1
0
5
0
0
24
** External Symbol **:1081096
** External Symbol **:899928
** External Symbol **:809396
** External Symbol **:263424
** External Symbol **:235486
** External Symbol **:235459
** External Symbol **:200163
** External Symbol **:200133
** External Symbol **:200027
** External Symbol **:200005
** External Symbol **:165378
** External Symbol **:164444
** External Symbol **:163172
** External Symbol **:161930
** External Symbol **:161721
** External Symbol **:161377
** External Symbol **:160711
** External Symbol **:160706
** External Symbol **:123871
** External Symbol **:114004
** External Symbol **:113497
** External Symbol **:112565
** External Symbol **:112427
_ZN6lessor14UpstreamSocket4ReadEv:93900
24
** External Symbol **:1081096
** External Symbol **:899928
** External Symbol **:809396
** External Symbol **:263424
** External Symbol **:235486
** External Symbol **:235459
** External Symbol **:200163
** External Symbol **:200133
** External Symbol **:200027
** External Symbol **:200005
** External Symbol **:165378
** External Symbol **:164444
** External Symbol **:163172
** External Symbol **:161930
** External Symbol **:161721
** External Symbol **:161377
** External Symbol **:160711
** External Symbol **:160706
** External Symbol **:123871
** External Symbol **:114004
** External Symbol **:113497
** External Symbol **:112565
** External Symbol **:112427
_ZN6lessor14UpstreamSocket6HandleEv:93900
24
** External Symbol **:1080480
** External Symbol **:888208
** External Symbol **:809316
** External Symbol **:220422
** External Symbol **:141322
** External Symbol **:123861
** External Symbol **:81384
** External Symbol **:79962
** External Symbol **:77291
** External Symbol **:62617
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2888
** External Symbol **:2040
** External Symbol **:2020
** External Symbol **:1788
** External Symbol **:1779
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:196
_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv:182

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
117756
117756
117441
104918
315
0
117756
0
0

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30018
29974
30018
29974
44

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
2201606
44
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
13981
13095
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
27076
13981
13095
0
0
0
0
0
0
0
27076
27076
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
14006
14332
14332
14006
14006
326
32856
32855
0
0
0
0
0
0
0
0
32856
32856
326

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
2486199
2486208
2486198
18820
0
0
2486203
2486198

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27427
27427
0
0
0
27427
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor7Session8AddLeaseENS_2IdINS_8LeaseTagEEERKSt10shared_ptrINS_4PoolEE
536873289997737525
4
2478458
2478456
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
57205
713064
589965
468325
346058
2477044
88
1983316
88
9685
7451
5039
0
0
1909582
1909582
1909493

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32856
32856
32856
32856
32856
32856
1
1
3
2
6:32505
1:351
2
7:27076
5:5780
1
1:32856

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
4355073
4355073
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
90672
90672
0
90672
90672
90672
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1106459
1106459
0
1106459
1106459
1106459
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199806
199807
0
199806
199806
199806
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
2122641
2122641
0
2122641
2122641
2122641
0
0
0
0

_ZN6lessor8Acceptor4ReadEv
913800476285714070
27
0
0
0
0
115974
115974
0
115974
0
0
0
0
115974
0
0
0
0
0
0
0
0
0
0
0
0
0
115974
1
0
1
24
** External Symbol **:81434
** External Symbol **:10000
** External Symbol **:9999
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:640
../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_:325
** External Symbol **:325
** External Symbol **:320
** External Symbol **:320
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200

_ZN6lessor8Acceptor6HandleEv
742261418966908927
1
115974

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
108477
0
1064194
0
0
955732
0
0
174608
174608
111243
111243
166003

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
269365609948347740
9
16248312
16202
0
16202
16248312
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
1520540
1529829
2695151

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
675
390
6639
1978
1174567
1326622
1367663
374
98
394
579129
0
579129
1175538
95895
55579
0
1175538
1
1
1
11
16:440
513:332
257:317
129:243
65:222
32:126
33:93
128:84
64:81
256:21
512:19

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
8209318
3398202
3398202
4811116
2819181
5390302
579186
0
0
0
2819181

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
4721749
661537
0
64

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
23082143
18991820
3819799
58
18577250
0

_ZN6lessor8ReadPeerENS_10BorrowedFdERKNS_11CredentialsE
862575408835420218
98
0
0
0
0
28176
0
0
0
0
0
28176
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
244741
0
0
0
0
0
0
0
0

_ZN6lessor8postgres10AppendSyncERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
519496
129874

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
2652732
663183
663183
663183
663183
663183
663183
663183
255214
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1152848
288212
288212
288212
94942
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
5589372
4642890
928578
0
0
0
0
17904
0
280019
0
0
648559
648559
648559
648559
0
0
0
0
0
0
0
0
1
1
2
2
2:370347
9:278212
2
2:370347
9:278212

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
3714312
0
0
928578
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13MessageWalker4NextERN4absl7debian311string_viewE
1136830002064861777
38
0
0
12029323
0
0
0
0
0
0
0
0
0
0
12029323
0
0
6509146
0
12029323
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
2
0
24
** External Symbol **:1515342
** External Symbol **:1238327
** External Symbol **:1176760
** External Symbol **:940968
** External Symbol **:917776
** External Symbol **:800040
** External Symbol **:641320
** External Symbol **:611146
** External Symbol **:569419
** External Symbol **:562627
** External Symbol **:448924
** External Symbol **:448252
** External Symbol **:350646
** External Symbol **:294064
** External Symbol **:280056
** External Symbol **:235228
** External Symbol **:160040
** External Symbol **:147095
** External Symbol **:117621
** External Symbol **:91572
** External Symbol **:90749
** External Symbol **:87459
** External Symbol **:81442
** External Symbol **:80966
1
1
0

_ZN6lessor8postgres13MessageWalker6ShrinkEv
742261418966908927
1
1140848

_ZN6lessor8postgres13MessageWalker6SizeOfEN4absl7debian311string_viewE
325048440264619269
15
48117292
12029323
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
92135
92135
92135
92135
92135
92135
92135
92135
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres15BackendKeyTrace5WriteEPvPKcm
287486628661635918
5
784350
10752
784350
62496
0

_ZN6lessor8postgres15ReadFirstPacketERN4absl7debian311string_viewE
969164120382067019
181
350424
0
350424
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
347432
347432
0
0
0
0
0
85538
0
260134
260134
0
0
0
0
0
0
0
308
0
87298
0
0
0
85538
87298
0
0
0
0
87298
0
0
0
0
0
85538
85138
85538
0
87298
0
0
0
0
0
87298
0
0
0
0
87298
0
87298
0
0
87298
0
0
0
87298
0
0
0
0
0
0
0
0
0
87298
87298
0
0
87298
87298
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
11
0
1
4:87298
1
8:87298
0
0
0
0
0
0
1
6:87298
1
9:87298

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
349444
87361

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
349192
349192
349192
349192
87298
87298
87298
87298
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
143448
35862
35862
35862
35862
35862
35862
0
0

_ZN6lessor8postgres21AppendParameterStatusEN4absl7debian311string_viewES3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858935623810670
11
43212
10803
10803
10803
10803
10803
10803
10803
10803
0
0

_ZN6lessor8postgres22AppendAuthenticationOkERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
349192
87298

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
156864
39216
39216
39216
39216
39216
39216
0
0

_ZN6lessor8postgres3SetEN4absl7debian311string_viewES3_RSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESB_ESaISC_EE
879531606511902205
29
0
0
0
1200
0
400
0
0
0
0
0
0
0
0
800
264
173476
0
174276
2400
800
1200
0
1200
800
0
0
0
800
1
1
7
0
0
0
0
0
0
1
8:800

_ZN6lessor8postgres5Lexer4NextERNS1_5TokenE
753202734541623821
8
273847
1831472
1576080
1805412
1698
26060
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
11058358
9493796
1576080
2600
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20590
26060
268596
26060
0
0
20590
26060
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
3407552
1804418
0
3407552
0
3150893
3407552
3150893
3681399
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
71227
8815
0
0
71227
71227

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16641
0
17012
17012
0
1261249
6469794
0
6469794
0
2675

_ZN6lessor8postgres8Pipeline3PopEv
753202733160480579
7
4719553
0
5947104
1227551
34815
0
4241474

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
5947104
0
0
0
5947104
0
0
0
0
0
0
0

_ZN6lessor8postgres8Pipeline5ReadyEv
198238755530954434
9
0
1261249
0
0
1261249
1261249
0
1191619
270035

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
570424
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
5947104
0
5434210

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
1217378
0
0
255879
1680965
0
0
1217378
0
831278
1416167
35862
39129
270035
1410930
5237
0
0
0
40447
0
256079
947252
0
0
0
0
0
5925613
5925613

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
16930841954610325
20
0
0
0
0
0
0
273847
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres9AppendRunEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
636369829636114477
27
1858260
1858260
1858260
1858260
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
464565
0
933
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
2488458
0
0
0
2488458
0
0
2488458
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
303153325782338882
28
0
0
0
0
0
0
2488458
2488458
2488458
0
2488458
2488458
0
0
2488458
0
0
0
0
0
0
0
0
0
811376
0
0
2488458
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9FairQueue5Class5EraseERKNS0_4RankE
30393572723765209
7
0
2496209
2496209
2496209
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
2496209
2496209
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
42004768
8832507
42004768
0
8832507
8832507
10501192
5634776
3431710
5400797
0
0
8832507
8832507
5400797

_ZN6lessor9FairQueue5Order4StepEm
848569275138438428
13
0
0
0
5400797
943252
4691524
0
0
0
0
4691524
0
5400797

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
3431710
5400797
0
0
38573058
0
42004768
0
0
42004768
5400797
0
1
0
2
24
** External Symbol **:881841
** External Symbol **:554534
** External Symbol **:407672
** External Symbol **:255162
** External Symbol **:180613
** External Symbol **:173780
** External Symbol **:172778
** External Symbol **:168061
** External Symbol **:166447
** External Symbol **:129899
** External Symbol **:105625
** External Symbol **:83628
** External Symbol **:61973
** External Symbol **:39097
** External Symbol **:20426
** External Symbol **:7411
** External Symbol **:5850
** External Symbol **:2594
** External Symbol **:2125
** External Symbol **:2033
** External Symbol **:2031
** External Symbol **:2027
** External Symbol **:1367
** External Symbol **:1020
18
** External Symbol **:2790081
** External Symbol **:1609532
** External Symbol **:622819
** External Symbol **:175303
** External Symbol **:97966
** External Symbol **:40566
** External Symbol **:24289
** External Symbol **:15994
** External Symbol **:14173
** External Symbol **:4384
../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE:2916
** External Symbol **:1499
** External Symbol **:487
** External Symbol **:398
** External Symbol **:162
** External Symbol **:110
** External Symbol **:72
** External Symbol **:46

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
14599248
19465664
4866416
19465664

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
822291942289143453
57
0
0
0
2496209
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1448596
2496209
2496209
1448596
0
2496209
2496209
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
0
2
1:2486209
8:10000
2
1:2486209
8:10000

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal14btree_iteratorINS3_10btree_nodeINS3_10map_paramsINS_2IdINS_9WaiterTagEEESt14_List_iteratorINS_6WaiterEESt4lessIS9_ESaISt4pairIKS9_SC_EELi256ELb0EEEEERSH_PSH_EEb
717382259445915737
23
2496209
1047613
2488458
2496209
2496209
0
1448596
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
1:2486209
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
2496209
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
490054
490061
490061
0
490061
0
490061
490061
5429
5429
5429
484632
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9GrpcPeers8OnHangUpEim
1082852067376636762
35
2465
95
5429
5429
5429
0
5429
5429
5429
3400
0
749
749
2029
749
749
749
0
0
0
749
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9IoThreads4NextEv
742261418966908927
1
261453

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
2488458
205127
1675277
812251
7067439
2695151
2488458
2496
205127
1675277
930
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
1400
88148
0
1359
88148
0
0
0
0

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
1120787495260041519
27
0
571274
778201
204841
0
258009
393836
296296
384365
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
340668

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
6851027
0
0
4254048
1
0
2
0
22
** External Symbol **:470910
** External Symbol **:408756
** External Symbol **:400643
** External Symbol **:400167
** External Symbol **:379544
** External Symbol **:379286
** External Symbol **:370114
** External Symbol **:227374
** External Symbol **:224947
_ZNK6lessor11SystemClock3NowEv:188136
** External Symbol **:187669
** External Symbol **:140226
** External Symbol **:120040
** External Symbol **:117670
** External Symbol **:75042
** External Symbol **:58864
** External Symbol **:26964
** External Symbol **:22905
** External Symbol **:22889
** External Symbol **:22591
** External Symbol **:5250
** External Symbol **:4061

_ZN6lessor9PoolRelay4PostESt8functionIFvvEE
365608874683715473
32
71076
0
0
0
71076
71076
0
0
71076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
569324
0
569324
0
0
0
2321
0
2321
0
2321
0
569324
0
0
0
0
0
0
0
0
0
1
0
3
0
22
** External Symbol **:792
** External Symbol **:213
** External Symbol **:212
** External Symbol **:209
** External Symbol **:199
** External Symbol **:157
** External Symbol **:146
_ZNK6lessor16StreamConnection2fdEv:144
** External Symbol **:83
** External Symbol **:37
** External Symbol **:23
** External Symbol **:21
** External Symbol **:17
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:4
** External Symbol **:3
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
4484198
4394435
4254031
25

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
4484198
4394435
1610087
0

_ZN6lessor9PoolRelay4WakeEv
1040022894500791214
6
71051
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
202
88148
88148
0
202
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEN4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1325
571274
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
607699198980795632
5
3116056
1490662
1526364
1490662
0

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
238984484622511769
3
1490662
1490662
1490662

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
88148
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
1610087
697964
313624
384340
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
1124680653711228556
4
285973
25922
15599
296296

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
867570
71678
818406
0
795892

_ZN6lessor9PoolRelay8OnWantedEv
844982798245712258
4
2601021
69726
296296
0

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
754625120288916468
21
0
850
0
0
850
87298
0
0
0
0
35
35
35
0
0
0
0
0
0
0
0
1
1
1
1
5:35

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
2490024
213
2248676
2489951
2489811
2489951

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
859241282931156589
41
4153
4153
3078
1375
0
0
3078
0
18793
4153
4153
4153
4153
4153
100
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4153
4053

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
205127
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
1675277
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
7091110
0
0
0
0

_ZN6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
238984484201432128
3
1
2487780
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
847105
442
442
442
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEERKNS_5ClaimENS_8MonoTimeE
226683390942410986
21
2488458
1665977
0
134621
0
2488458
0
2488458
0
2488458
2488458
2488458
0
0
0
0
0
0
0
0
0
1
1
1
2
1:2478458
8:10000

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
7067439
2695151
2695151
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
410254
0
0
0
2102775
0
0
0
0
0
0
0
0
0
0
14139870
3760808
1657547
3534263
3760808
1657547
1657547
217
2102874
0
387
0
1895423
374
0
0
3760808
0
0
0
0
0
374
1895423
3760808
1657547
410254

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
1062511246139723734
14
2488458
2488458
2488458
0
2488458
0
2488458
0
0
0
0
0
0
0

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
5820698
5614682
206016
206016
12645
6138271
6138271
12645

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
5614239
628658
4985581
4985581
4887612
5932255
5932255
4887612

_ZN6lessor9PoolState7AcquireERKNS_5ClaimENS_8MonoTimeES4_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
582664216296468006
143
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2496209
2496209
0
0
0
2496209
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
1675277
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
844982797820936190
4
1
2487022
2487022
1

_ZN6lessor9PoolState8EndLeaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISF_EEE
95667167633917339
55
570903
1675277
930
2488458
2488458
2488458
2488458
0
2488458
0
2488458
2488458
1921326
2488458
2487506
570903
570903
241348
0
2488458
134621
250396
570903
1915167
1915167
0
2488458
140
930
1675277
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1921308
1921308
2015494
0
0
571274
1676207
140
140
930

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
4282590
2834002
562
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
709273
709273
709273
709273
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
4282590
0
0
0
6771048
0
0
0
0
6893060
4282590
0
0
0
0
4282590
0
0
0
0
0
0
0
0
0
0
0
4282590

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
558902347446321075
79
5634125
19464980
5634125
0
4260
10500370
0
0
833807
0
2783232
2693585
6343398
6343398
0
0
574593
0
6138271
2488458
2488458
205127
4985581
4985581
205127
0
0
206016
205127
2950
99569
0
0
0
206016
0
847105
847105
0
202177
0
1904803
4866245
0
0
453293
0
205127
1668514
0
137390
709273
709273
709273
0
709273
709273
0
0
0
2280949
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1904855
0
0
200000

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
2058
13604
13604
13604
0
0
2058
0
0
686
579
0
686
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState9OnCheckedENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1031809833675779818
8
205127
0
1
5127
205126
205126
0
205126

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180765
180765
0
0
0
0
2457355
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessoreqERKNS_8IdentityES2_
98923583560591318
5
30188
30188
30188
30188
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3063050
245044
61261
0
0
0
0
183783

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3946748
1952524
1952404
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77402
5429
29169
53087
5429
0
5429
53087
53087

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
10776835
2489381
3850096
1655571
2489381
220
2488916
1655791
1655791

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
8441703
2496209
5303285
27919
2496209
0
2496209
27919
27919

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
1448596
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEENS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S8_EEE2atIS7_S9_EEDTclsrT0_5valueclL_ZSt9addressofIKSH_EPT_RSO_EclL_ZSt7declvalIRSN_EDTcl9__declvalISO_ELi0EEEvEEEEERSG_
567185239622700885
5
2061276
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
330943
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32856
32856
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32856
32856
0
32856

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvNS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESU_IJOSD_EEEEESK_INSO_8iteratorEbERKT_DpOT0_
212526876123949159
2
2496209
2496209
1
0
1
24
** External Symbol **:540012
** External Symbol **:443622
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
88148
88148
0
88148

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
88148
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
3414346
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
11328979
203552
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
786638
622949
0

_ZNK4absl7debian318container_internal5btreeINS1_10map_paramsIN6lessor2IdINS4_9WaiterTagEEESt14_List_iteratorINS4_6WaiterEESt4lessIS7_ESaISt4pairIKS7_SA_EELi256ELb0EEEE13internal_findIS7_EENS1_14btree_iteratorINS1_10btree_nodeISH_EERSF_PSF_EERKT_
454381974190855870
10
8487156
3107
3872716
4189
1368129
2504587
4356
2501480
48025
48025

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE17lower_bound_equalISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_
269365613703912153
9
2488916
2488916
0
2488916
1196953
0
2488916
0
2488916

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_8LeaseTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE20internal_lower_boundISA_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EELb0EEERKT_
567185242359081062
5
2488916
0
25101
1225910
2488916

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE17lower_bound_equalISA_EES4_INS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EEbERKT_
269365613703912153
9
2496209
2496209
0
2496209
818794
0
2496209
0
2496209

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_9WaiterTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE20internal_lower_boundISA_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISE_EERSA_PSA_EELb0EEERKT_
567185242359081062
5
2496209
0
625
1358480
2496209

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
1448596
0
1448596
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
1448596
1448596
1448596
0
1448596

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
489985
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
35659
4749
239158
239158
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:130718
** External Symbol **:81916
** External Symbol **:20009
** External Symbol **:1384
** External Symbol **:1061
** External Symbol **:1011
** External Symbol **:904
** External Symbol **:281
** External Symbol **:281
** External Symbol **:271
** External Symbol **:224
_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb:161
** External Symbol **:161
** External Symbol **:161
** External Symbol **:142
** External Symbol **:116
** External Symbol **:63
** External Symbol **:51
** External Symbol **:43
** External Symbol **:41
** External Symbol **:41
** External Symbol **:21
** External Symbol **:20
** External Symbol **:6
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
243907
243907
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:130781
** External Symbol **:81979
** External Symbol **:10009
** External Symbol **:10008
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:995
** External Symbol **:821
** External Symbol **:804
** External Symbol **:626
** External Symbol **:404
** External Symbol **:331
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:253
** External Symbol **:248
../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:188
** External Symbol **:152
** External Symbol **:136
** External Symbol **:120
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
488094
0
0
1
0
3
24
** External Symbol **:261692
** External Symbol **:164088
** External Symbol **:40106
** External Symbol **:3248
** External Symbol **:2488
** External Symbol **:2418
** External Symbol **:2288
** External Symbol **:1772
** External Symbol **:1382
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:568
** External Symbol **:550
_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_:482
** External Symbol **:482
** External Symbol **:442
** External Symbol **:434
** External Symbol **:402
** External Symbol **:358
** External Symbol **:312
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
24
** External Symbol **:261692
** External Symbol **:164088
** External Symbol **:40106
** External Symbol **:3248
** External Symbol **:2488
** External Symbol **:2418
** External Symbol **:2288
** External Symbol **:1772
** External Symbol **:1382
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:568
** External Symbol **:550
_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_:482
** External Symbol **:482
** External Symbol **:442
** External Symbol **:434
** External Symbol **:402
** External Symbol **:358
** External Symbol **:312
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
24582
22967
22652
50

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
243907
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
931765
931765
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformISt5tupleIJNS_6system10error_codeEEEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
230992
230992
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIvEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
518030
518030
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio9execution6detail17any_executor_base15equality_helperERKS3_
264495436579623835
5
231232
231232
231232
231232
0
1
0
1
24
** External Symbol **:125890
** External Symbol **:84306
** External Symbol **:13733
** External Symbol **:1158
** External Symbol **:537
** External Symbol **:439
** External Symbol **:412
** External Symbol **:411
** External Symbol **:402
** External Symbol **:391
** External Symbol **:319
** External Symbol **:278
_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_:258
** External Symbol **:204
** External Symbol **:179
** External Symbol **:165
** External Symbol **:148
** External Symbol **:138
** External Symbol **:132
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:128
** External Symbol **:128

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
742028
742028
0
0
742028
1
0
1
24
** External Symbol **:387646
** External Symbol **:264377
** External Symbol **:54081
** External Symbol **:6905
** External Symbol **:3687
** External Symbol **:3675
** External Symbol **:2955
** External Symbol **:2890
** External Symbol **:1832
** External Symbol **:1214
** External Symbol **:1213
** External Symbol **:1173
** External Symbol **:964
** External Symbol **:800
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov:780
** External Symbol **:715
** External Symbol **:681
** External Symbol **:606
** External Symbol **:595
** External Symbol **:531
** External Symbol **:487
** External Symbol **:430
** External Symbol **:428
** External Symbol **:420

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
243907
243907
0
0
243907
1
0
1
24
** External Symbol **:130846
** External Symbol **:82044
** External Symbol **:20025
** External Symbol **:1624
** External Symbol **:1244
** External Symbol **:1209
** External Symbol **:1144
** External Symbol **:886
** External Symbol **:691
** External Symbol **:361
** External Symbol **:361
** External Symbol **:351
** External Symbol **:284
** External Symbol **:275
_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov:241
** External Symbol **:241
** External Symbol **:221
** External Symbol **:217
** External Symbol **:201
** External Symbol **:179
** External Symbol **:156
** External Symbol **:148
** External Symbol **:139
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
274122
274121
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:135866
** External Symbol **:95765
** External Symbol **:26615
** External Symbol **:2809
** External Symbol **:2086
** External Symbol **:1881
** External Symbol **:1643
** External Symbol **:1359
** External Symbol **:1253
** External Symbol **:391
** External Symbol **:391
** External Symbol **:390
** External Symbol **:385
** External Symbol **:326
** External Symbol **:306
** External Symbol **:273
** External Symbol **:273
_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE:264
** External Symbol **:244
** External Symbol **:229
** External Symbol **:173
** External Symbol **:164
** External Symbol **:150
** External Symbol **:144
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
77160
4226236
4226237
72305
72305
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
4226236
0

_ZNK6lessor10RedisFront14IsAnsweredHereENS_12RedisMeaningE
484499720130878319
9
0
4060910
4060910
0
0
4060910
0
0
0

_ZNK6lessor10RedisFront7betweenEv
167471838997577442
6
1370072
1370072
685036
685036
685036
685036

_ZNK6lessor10RedisFront8SwallowsEv
798733565180654707
5
8121656
8121656
1536
0
0

_ZNK6lessor10RedisFront8finishedEv
742261418966908927
1
1372622

_ZNK6lessor10WorkerCrew5DueOfERKNS_10WorkerTaskE
336077845982143168
7
30202
0
30202
0
30202
0
0
1
0
1
6
** External Symbol **:15426
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1002
** External Symbol **:1001
** External Symbol **:2

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
126556
63303
63299
63278
63278
0
63278
64738
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
490061
0
0
0

_ZNK6lessor11GrpcCallers9SessionOfERKN4grpc21CallbackServerContextE
426301859102394835
25
0
0
0
0
0
0
484632
0
0
0
484632
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor11LeasedPaths4FindENS_2IdINS_8LeaseTagEEE
599005160813621517
9
0
1905747
0
0
0
0
0
0
0

_ZNK6lessor11SystemClock3NowEv
742261418966908927
1
46646829

_ZNK6lessor11SystemClock7WallNowEv
742261418966908927
1
66720

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
2023083
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor11TenantTable3GetENS_2IdINS_9TenantTagEEE
567185240437499569
5
2488458
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
2023083
2023083
0
0
2023083

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
121004
121004
0
0
0
0
0
121004
121004
121004
0
0
0
1
1
1
0

_ZNK6lessor12CleanupQuota5CheckERKNS0_6WantedERKNS_15CleanupSettingsE
223000851310767077
42
0
0
0
0
52414
0
0
0
0
52414
0
52421
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor12CleanupState4LookENS_2IdINS_9ActionTagEEE
742261418966908927
1
330943

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
1934935
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor12ProcessWatch4RunsERKNS_10ProcessKeyE
650973720582682119
8
87797
87797
87797
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
46747
519086
44622
519086
519086
44622
1
1
2
2
7:516926
6:2160
3
7:38240
9:3505
8:2877

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
15508224
0
484632
0
0
484632
484632
484632
0
0
0
0
0
0
0
0
0

_ZNK6lessor12WorkerRunner8CanServeERKNS_8IdentityE
742261418966908927
1
498091

_ZNK6lessor13LeaseHandlers9MakeClaimERKNS_7SessionERKNS_2v114AcquireRequestEb
436456444991207335
49
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1914935
0
0
1914931
1914931
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1914935
1914932
0
0
1
1
1
1
1:1914929

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
1907180
1907181
2283111
2283111
2283112
2283112
1907181
0
1907181
0
1907182
0
1907182
0
1907180
1907180
1907180
1907182
1907180
0
1907182
1907181
1907181
1907181
0
1907182
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
13
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:55536
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:55535
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:130639
** External Symbol **:83364
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:61927
** External Symbol **:55535
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10AsksToSwapERKNS_8postgres13MessageWalker5PieceE
42046417473184139
8
4807965
517420
517420
124
124
0
0
517420
1
1
1
1
9:124

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
1278856
371
371
371
1278485
0

_ZNK6lessor13PostgresFront13ApplySettingsERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
1007848692961307571
74
0
0
0
0
0
0
6582
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
431762
0
0
0
42499
13164
13164
2233
0
0
0
431762
6582
0
0
0
13164
0
35917
0
0
0
0
0
565833
407878
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
407878
0
1
1
8
0
1
16:35917
0
1
8:6582
0
0
0
0

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2115
431762
23884
407878
10720
407878
2115
2023
371961
2023
2115
0
0
371961
2023
2023
2023
0
0
0
2
0
2
16
** External Symbol **:157196
** External Symbol **:81434
** External Symbol **:78829
** External Symbol **:78592
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7260
** External Symbol **:6892
** External Symbol **:4869
** External Symbol **:4863
1
5
1
16:407878
2
7:369801
6:2160
1
4:2115
1
9:2023
1
4:2023

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
1269275
861482
32948
1269275
1269275

_ZNK6lessor13PostgresFront14wants_upstreamEv
382993475055910911
2
657779
657779

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
83690
0
0
0
0
0
786638
247379
164791
247379
83690
0
0
0
83690

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
1601446
28224
1573222
1578157
1573586
329591
1573222
1573222
0
0
7644
20580
20580
1573222
1
1
2
3
3:1557938
17:35612
6:7896
3
3:1557938
17:11336
6:3948

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
165943
371
165943
0
165943
165943
371
0
165943
1
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
2563730
2562907
1327403
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
3291959

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
3674415
3674415
1610377
1610377
1612839
1612839
1610377
1610377
1610377
1610377

_ZNK6lessor13PostgresFront8MustWaitEc
438284562701824767
13
0
0
793460
4243268
4243268
4243268
4243268
793460
0
793460
0
0
0

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
3862383

_ZNK6lessor13PostgresFront9WrongNameEv
1029811814060810704
35
0
87298
87298
87298
87298
0
87298
0
87298
0
87298
0
0
0
87298
0
0
87298
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
16
** External Symbol **:81434
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
1
6
0
1
5:87298
0
1
8:87298
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
488823
488823

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
131496

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
130639

_ZNK6lessor15CleanupHandlers11CheckRunnerERKNS_7SessionERNS_7journal4DeedE
933696699730715175
23
0
0
10000
0
0
0
0
0
498091
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
6
** External Symbol **:423900
** External Symbol **:44181
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
508091
508091
0
0
0
0
0
0
0
0
508091
508091
508091
0
0
0
0
0
0
0
0
0
0
508091
508091
508091
0
0
0
0
508091
508091
0
0
0
0
0
0
0
0
0
0
508091
508091
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
508091
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
52421
52421
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionHandlers8ResponseERKNS_7SessionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
560555359112203615
19
32505
32505
32505
32505
0
32505
32505
32505
32505
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry16LivesWithProcessERKNS_7SessionE
784007056844089447
2
87797
87797

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
173206
0
173206
0
173206
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
351
32505
32505
32505
32505
32505
32505
0
0
0
32505
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32856

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
1702513

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
1694779
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
1665577
0
100
100
100
100
1665677
1665677
1665677
0
0
0
1665577

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
1452503

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
3364628

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
1825416

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
672598
0
0
0
0
0
0
0

_ZNK6lessor17PostgresConnector4kindB5cxx11Ev
742261418966908927
1
101764

_ZNK6lessor4Pool6RecordERKNS_10ConnectionE
553871041548362281
29
0
39936
0
2496
2496
2496
0
0
672
0
240
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2496
1
0
4
24
** External Symbol **:404
** External Symbol **:331
** External Symbol **:248
** External Symbol **:120
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection11upstream_idB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
24
** External Symbol **:404
** External Symbol **:331
** External Symbol **:248
** External Symbol **:120
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor10Connection13cancel_ticketB5cxx11Ev:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
24
** External Symbol **:404
** External Symbol **:331
** External Symbol **:248
** External Symbol **:120
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor16StreamConnection2fdEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
24
** External Symbol **:404
** External Symbol **:331
** External Symbol **:248
** External Symbol **:120
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
_ZNK6lessor11SystemClock3NowEv:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

_ZNK6lessor4Pool8TimeLeftENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
570918053688632940
11
0
2478456
2478456
0
2478456
0
0
0
0
0
0
1
0
1
24
** External Symbol **:540012
** External Symbol **:439406
** External Symbol **:404629
** External Symbol **:159002
** External Symbol **:158635
** External Symbol **:158516
** External Symbol **:130639
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81764
** External Symbol **:81434
** External Symbol **:61927
** External Symbol **:55536
** External Symbol **:16280
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2584
** External Symbol **:2115
** External Symbol **:2023
** External Symbol **:2021
** External Symbol **:2020
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:400

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
233823
0

_ZNK6lessor5Front10wants_swapEv
742261418966908927
1
685036

_ZNK6lessor5Front14in_transactionEv
742261418966908927
1
685036

_ZNK6lessor5Front7cancelsEv
742261418966908927
1
1371772

_ZNK6lessor6Rights8CanServeERKNS_8IdentityE
1042908752333413033
26
0
0
0
528285
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor7Circuit9HoldsBackENS_8MonoTimeEi
1063705162462123496
3
709273
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
0
1665977
0
1665977
0
1665577

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
709273
0
0
0
709273
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
1766479
9268624
8109900
2925203
1158724
1158724
1766479
8109900
1158724

_ZNK6lessor8Settings10FindTenantEN4absl7debian311string_viewE
154286478943423519
6
0
0
0
0
52421
0
1
1
1
0

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
21181
0
0
0
0
163689
163689
163689
156546
10618
145983
0
145983
0
153126

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
793460
793460
0
732867

_ZNK6lessor9FairQueue12NextDeadlineEv
844982797524240697
4
6898146
2835369
0
0

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
23299790
7806672
0
0
23299790
0

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
4866245
0
0
0
4866245

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
2
2
0
0
1
1
4966236
0
1
0
1
4966236
0
1
4966236
4966236
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
9:1

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
628658
0
0
0
0
709273
709273
709273
0
0
0
709273

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
6898146
6894591
2835369
0
0
0
0
0

_ZNK6lessor9PoolState7BestForERKNS_5OwnerE
757987888577819052
11
8831856
8109900
2329412
2329412
2329412
721956
540732
0
0
540732
721956

_ZNK6lessor9PoolState7ExpiresENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
238984484201432128
3
0
2478456
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
8831856
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshENS_2IdINS_7SlotTagEEENS_8MonoTimeE
456192236126238478
11
2783232
2061276
26941
0
2034335
0
2061276
0
0
2061276
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
174542563676826302
10
2839433
4058713
2835369
6636191
4062777
0
0
0
302
7506

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
1930123
1928771
1928771
1928771

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
13604
13604
13604
13604
13604
0
13604
13604
0
0
0
0
0
13604
0
13604
0
0
0
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
61112
60952
0
80
0
160
0
61112
0
1
0
2
5
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
0

_ZNKSt4lessIN4grpc10string_refEEclERKS1_S4_
552205516153356002
5
5328262
3390689
1937640
1453293
1453293
1
1
1
2
17:3874976
9:1453573

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
2275459
2275459
2406
1
1
1
8
1:2031068
2:221447
4:7990
9:6400
3:4393
8:3200
5:880
6:82

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
1937724
968862
968864
484407
484407
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
1934935
1934935
1934935
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
938227
308403
302392
423591
423591
273

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19999
19999
19999
19999
19999
19999
1
1
2
1
4:19999
1
7:19999

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81228
0
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EEC2EOS4_
784007056844089447
2
27076
27076

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81247
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
40194
0
0
125523

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
236
142
229
0
108323
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
92623
0
52421
11843
0
0
1
0
2
0
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairIN4absl7debian312AnyInvocableIFvRKNS4_6StatusEEEES6_EEEvT_SD_
264495438317236550
4
0
0
125523
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
666159
0
125523
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
847084
0
931154
0

_ZNSt12__shared_ptrIN6lessor10WorkerLinkELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
30246
30246
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
5255461
5255456
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27076
27076
0
27076
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
234569
234569
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1319215
1319215
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
88148
88148
0
88148
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
1340361
1340314
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
360954
0
0
140
360954
140
1
0
1
13
** External Symbol **:18
** External Symbol **:17
** External Symbol **:14
** External Symbol **:13
** External Symbol **:13
** External Symbol **:11
** External Symbol **:10
** External Symbol **:9
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:8
** External Symbol **:8
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
88148
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
140925018
417787
6801
52498268
364416
1
0
2
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:81434
** External Symbol **:44181
** External Symbol **:13676
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4239
** External Symbol **:1157
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800
** External Symbol **:800
24
** External Symbol **:125889
** External Symbol **:84305
** External Symbol **:81434
** External Symbol **:44181
** External Symbol **:13676
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4239
** External Symbol **:1157
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:800
** External Symbol **:800

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
838151
680196
0
144
680196
0
8523
0
1
0
2
5
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:4
5
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:20
** External Symbol **:4

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
2138179
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
608437
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
110987
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
110949
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
80755
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
760822
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
98098
0
0

_ZNSt15__new_allocatorIN6lessor16DescriptorBudget5ShareEE8allocateEmPKv
238984481941143025
3
50143
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
299883
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
98098
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
600904
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
106924
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
573403
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81228
0
0

_ZNSt15__new_allocatorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EE8allocateEmPKv
238984481941143025
3
197594
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
171317
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
221087
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
98098
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
442772
451824
1
0
2
24
** External Symbol **:83362
** External Symbol **:82023
** External Symbol **:81434
** External Symbol **:59071
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:16280
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2271
** External Symbol **:1231
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
24
** External Symbol **:83365
** External Symbol **:82024
** External Symbol **:81434
** External Symbol **:59073
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:16280
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:3289
** External Symbol **:2271
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:960
** External Symbol **:693
** External Symbol **:660

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
3409988
1665435
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
98890
0
0
0
0
1
0
2
0
0

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_10SessionTagEEENS1_9PoolState10SessionUseEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
238984482353853237
3
1936562
679
236

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1412467
0
508091
508091
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1201841
0
480769
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
240376

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1199302
0
479759
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
239877

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS6_15AcquireResponseEEZNS6_12LeaseService26WithCallbackMethod_AcquireINSD_26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
244739
1
0
1
5
** External Symbol **:83362
** External Symbol **:82022
** External Symbol **:59073
** External Symbol **:16280
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
239889
1
0
1
5
** External Symbol **:83186
** External Symbol **:82008
** External Symbol **:54401
** External Symbol **:16277
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
244732
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
244736
131
1
0
2
5
** External Symbol **:58
** External Symbol **:30
** External Symbol **:22
** External Symbol **:13
** External Symbol **:8
9
** External Symbol **:58
** External Symbol **:23
** External Symbol **:19
** External Symbol **:10
** External Symbol **:7
** External Symbol **:5
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
244723
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
244734
244340
1
0
1
9
** External Symbol **:81768
** External Symbol **:76160
** External Symbol **:59072
** External Symbol **:16270
** External Symbol **:7199
** External Symbol **:3928
** External Symbol **:254
** External Symbol **:72
** External Symbol **:10

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
239877
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
239887
116
1
0
2
5
** External Symbol **:40
** External Symbol **:30
** External Symbol **:20
** External Symbol **:20
** External Symbol **:6
5
** External Symbol **:40
** External Symbol **:30
** External Symbol **:20
** External Symbol **:20
** External Symbol **:6

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
239867
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
239880
239323
1
0
1
5
** External Symbol **:83199
** External Symbol **:82004
** External Symbol **:54398
** External Symbol **:16277
** External Symbol **:4000

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
356261
356259
356261
356259
1
1
2
1
1:356063
1
1:356259

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
178129
0
178129

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
244733
178130
0
0

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE10_M_destroyEv
811594940626252597
3
60388
0
0
1
0
1
6
** External Symbol **:15422
** External Symbol **:10000
** External Symbol **:2771
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN6lessor10WorkerTaskEE12_M_constructIJS1_EEEvDpOT_
118734428831094304
3
60388
0
0
2
0
1
6
** External Symbol **:30844
** External Symbol **:20000
** External Symbol **:5542
** External Symbol **:2000
** External Symbol **:2000
** External Symbol **:2
1
1
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
76947
0
0
0
76947

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
131127
131247
131247
1
1
1
4
6:130639
5:304
3:255
2:49

_ZNSt22_Optional_payload_baseIN6lessor8postgres13MessageWalkerEE12_M_constructIJRS2_EEEvDpOT_
238984484201432128
3
564697
0
0

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
52421

_ZNSt23_Sp_counted_ptr_inplaceIN4absl7debian312AnyInvocableIFvNS1_8StatusOrISt6vectorIN6lessor2IdINS5_9ActionTagEEESaIS8_EEEEEEESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
170957022131388415
1
52421
1
0
1
7
** External Symbol **:44181
** External Symbol **:4239
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
88148

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
88148

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
263830
52421
4033
50296
173608
173608

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
1448596
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
1047613
2496209
1448596
1047613
0
0

_ZNSt4pairIKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2ERKS7_
238984484201432128
3
57556
0
0

_ZNSt4pairIN6lessor2IdINS0_8LeaseTagEEENS0_9PoolState4HeldEEC2EOS6_
700171237096560160
3
0
2489798
2489798
1
1
1
2
1:2479787
8:10011

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
904376
0
0
0
0
1
1
2
0
0

_ZNSt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES5_EC2IRN4absl7debian311string_viewESB_EEOT_OT0_
287486627796725898
5
173476
0
0
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
2736331
673893
673893

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
673893
159406
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
159406
0
159406
0
0
0
1
1
3
1
8:159406
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
19
108285

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
2736114
673874

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
74100
18523
18523

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
74100
18523

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
660525
0
0
1076
1076
1
1
1
2
16:768
7:308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE15_M_erase_at_endESt15_Deque_iteratorIS5_RS5_PS5_E
146835646621254984
2
0
3910342

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE19_M_destroy_data_auxESt15_Deque_iteratorIS5_RS5_PS5_ESB_
653247340475012704
11
0
0
0
0
0
0
0
661601
660525
0
3910456

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
3910342
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
2940528
0
2940528
0
0
0
122522
0
245044
183783
183783
122522
0
0
0
0
61261
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_9SkipEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1920
0
3946668
0
0
0
80
0
1952524
1952484
1952484
80
0
0
0
0
40
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE12emplace_backIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEERS2_DpOT_
146835647075900052
2
209978
110987

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
302768
0
110987
110987
80763
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EED2Ev
1096621591220661572
5
340965
0
50224
50224
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
302784
0
110949
110949
80755
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
209994
80755
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
302784
0
0
0
0
0
80755
80755
80755
0
0
0
0
1
1
3
0
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
511837

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
511837
511837
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
244739
0
244739
244739
244740
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
80388

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
40194
40194
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
125523
40194
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
598368
196196

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
409993
98098

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
98098
98098
45677
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
508091
157263
52421

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
1445268
0
50143

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
95233
0
0
0
50143
50143
0
37103
0
0

_ZNSt6vectorIN6lessor2IdINS0_10SessionTagEEESaIS3_EE13_M_assign_auxIN4absl7debian318container_internal12raw_hash_setINS9_17FlatHashSetPolicyIS3_EENS8_13hash_internal4HashIS3_EESt8equal_toIS3_ES4_E8iteratorEEEvT_SK_St20forward_iterator_tag
1094249771398633591
20
10761
0
20515
20515
0
0
0
0
148
0
0
0
0
0
148
0
0
0
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
931647
0
191018
191018
134564
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
508091
508091
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
1016182
104842
104842

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
131735
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2230727
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
92557
66

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
409993
98098

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
598368
0
98098
98098
45677
0
0
0
0
0
0
0
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_
140494397301415012
4
1039
600904
587
2093208
1
1
1
11
16:111
513:98
65:77
257:66
129:62
32:56
33:41
64:28
512:23
128:20
256:5

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
579129
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
92395
6
600904
600904
21718
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
579117
69

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
6884670
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
407220

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6585
55270
171
171
1
1
1
4
9:57
6:56
4:51
8:7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE13_M_assign_auxIPKS5_EEvT_SB_St20forward_iterator_tag
325048436927051878
14
0
0
0
0
0
0
0
0
570424
0
0
0
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE14_M_move_assignEOS7_St17integral_constantIbLb1EE
798733566801274259
4
21
0
101856
7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRA12_KcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
421699510940857414
19
0
0
0
0
0
0
407220
407220
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
646010859969866162
13
28734
0
49243
0
49243
0
55270
51534
50508
3736
3736
0
0
1
1
3
9
9:3131
7:220
4:114
3:88
5:60
8:56
6:51
1:9
16:7
5
9:48960
4:169
3:88
6:14
8:12
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
164618
107151
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2001
72
456817
2458

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
165564
2531

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE13_M_assign_auxIPKS4_EEvT_SA_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
0
0
570424
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
331784
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
163689
0
0
163689

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18820
0
18820
18820
18820

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
104723
195

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
3605851
78

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
125523
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE11_S_relocateEPS7_SA_SA_RS8_
798733565090940266
4
13046
0
0
382388

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE12emplace_backIJRN4absl7debian311string_viewESE_EEERS7_DpOT_
146835647075900052
2
0
173476

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE13_M_assign_auxIPKS7_EEvT_SD_St20forward_iterator_tag
95820318307503736
12
0
0
0
0
0
0
0
570424
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE14_M_move_assignEOS9_St17integral_constantIbLb1EE
742261418966908927
1
87298

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
570424
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE17_M_realloc_insertIJRN4absl7debian311string_viewESE_EEEvN9__gnu_cxx17__normal_iteratorIPS7_S9_EEDpOT_
278041621950243707
15
173476
173476
3200
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
287486628911104147
5
207194
6130
188109
909523
188148

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
644152
0
342634
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
120965
209978
209978
1
1
1
1
1:209978

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
48344
48344
44311
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
120965
0
80763
120965
120965
0
0
1
1
1
1
1:120965

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
125523
44235
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
903193
0
442174
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
414010
94081

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
209978
120965
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
94081
94081
45693
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
120965
120965
80763
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
931154
92623
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
115973
0
0
0
0
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
666808
0
0
1
1
1
0

_ZNSt6vectorIjSaIjEEaSERKS1_
1007676791032360926
9
32505
0
0
0
32505
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorImSaImEE17_M_realloc_insertIJmEEEvN9__gnu_cxx17__normal_iteratorIPmS1_EEDpOT_
146907617769328055
7
98098
98098
45677
0
45677
0
0
1
1
2
7
8:8240
16:8240
32:8240
64:8240
128:4239
256:4239
512:4239
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
1032503
14179124
0
1011
0
0
4105
10079708
0
840
171
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
14503386
8717730
1
1
8
3
3:111
6:44
4:16
10
3:4063233
9:3399545
4:1956304
8:516492
7:44713
33:44165
5:38126
6:12701
513:4391
512:40
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
98923585434139231
4
423559
382783
4748
418810
1
1
1
11
16:257925
513:122566
4:22540
2:7771
3:4389
256:1400
5:1072
33:672
9:264
17:176
64:44

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
11357808
653070
355223
5930100
1
1
1
16
4:2145859
3:1698761
9:444737
8:385203
5:353791
16:272818
17:219590
7:175810
32:131211
6:66039
33:28469
2:6858
65:604
129:337
257:32
513:10

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
16251337
760472
981
4090399
1
1
1
15
6:1868872
7:611924
33:457343
4:309591
8:295746
17:230789
9:221728
32:49715
16:11211
65:9405
2:9295
5:6859
3:5944
129:1178
257:831

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
59752
480
1200
59752
0
400
0
0
0
480
80
0
0
0
0
0
0
0
0
0
1200
59752
2
0
4
0
0
0
0
1
1
7
9:80
17:80
33:80
65:80
129:80
257:40
513:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
742332381445588184
9
6017456
2906932
264
8923853
0
0
0
0
5366562
1
1
2
0
17
65:2143827
4:1928224
33:1768753
17:1597080
9:869335
32:366119
129:103680
16:57151
5:53562
513:23462
64:9003
512:1400
257:1123
8:1053
2:318
128:41
6:36

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3408388
3341523
0
3341524
0
3408389
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
13799561
2314535
2830860
8697860
13665770
1
1
1
12
3:4220733
2:2826474
9:765314
5:469301
8:150658
4:122229
17:95952
7:33090
65:6616
33:2837
16:2669
6:2466

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
4493302
4493302
272879
132297
4353702
0
4493302
1
1
1
13
2:2030527
9:1704996
5:197801
33:152610
17:86727
8:84773
32:32637
6:28238
7:22880
4:10745
3:863
65:641
16:264

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
13456697
13456787
3502127
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
6580859
1160571
3349529
3462
131670
2233131
3462
3346064
0
3462
5420236
1
1
3
10
17:676914
5:578053
33:334754
9:330394
4:158368
257:87567
65:45641
129:12317
7:5773
64:3377
17
33:1030506
17:758781
9:593448
8:409260
65:271820
32:132870
257:88571
6:31177
16:9592
129:6605
4:6391
3:2475
513:2329
2:1099
7:831
64:180
128:131
2
2:2922
9:540

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
26320006
313022
17638929

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
90371
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
9969787
1623
2855413
0
148
2290372
1
1
1
8
4:1852156
8:177549
5:175816
9:50655
6:29650
2:3106
7:736
3:704

_ZNSt7__cxx114listIN6lessor6WaiterESaIS2_EE8_M_eraseESt14_List_iteratorIS2_E
784007056844089447
2
2496209
0

_ZNSt7__cxx114listIPN6lessor6ClientESaIS3_EEC2ESt16initializer_listIS3_ERKS4_
567185240846303737
4
88148
88148
0
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
1453602
969037
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
1453560
1453614
1453726
0
969050

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
508091
504058
0
504058

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
508091
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
11013267
0
0
508091
0
11013267
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
176892
188131

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
1016182
1008116
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
3765849
5190120
161441
250015
0
839034
161441
161441
250015
250015

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
830984
830984
512108
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
1016182
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
22026534
1008116
8066
0
1008116
1008116

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
185198
208520

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
1124680650144255556
3
0
0
1448596

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
11922952198468585
6
1448596
1448596
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE24_M_get_insert_unique_posERS5_
732038793432042852
7
0
0
0
1448596
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
1448596
0
0
1448596
0
0
0
0
0
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
1448596
4346016

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
131332
88205
88148
42318
42318
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
68934
8929
14614

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE17_M_construct_nodeIJRKS8_EEEvPSt13_Rb_tree_nodeIS8_EDpOT_
844982796950093491
4
57556
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
26317
26317
13926

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
22176
5694
7392
17643
0
7392
7392

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS7_
549520354400553550
14
0
16260
12391
2601
0
0
10135
0
2523
0
906
906
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
303685790011507114
11
13902
13902
4858
4858
17339
9716
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
68934
92641

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1090343
0
1090343
1
1
2
0
1
1:1090343

_ZNSt8__detail9__variant14_UninitializedIN6lessor8postgres13StartupPacketELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
87298
87298
87298
87298
1
1
2
1
6:87298
1
9:87298

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
6876084
2488458
8999
2488720
1889812
95
0

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEEC2EOS8_
844982797459277306
6
0
0
87298
0
87298
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
13747148
16750
0
0
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS3_11SwapRequestENS3_12CancelPacketENS3_13StartupPacketEEED2Ev
536873291934996280
4
174904
174596
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
1461225
971318
0
0
0
1
0
2
15
** External Symbol **:166724
** External Symbol **:166403
** External Symbol **:164041
** External Symbol **:164002
** External Symbol **:109446
** External Symbol **:108801
** External Symbol **:32560
** External Symbol **:32554
** External Symbol **:10000
** External Symbol **:8000
** External Symbol **:8000
** External Symbol **:640
** External Symbol **:128
** External Symbol **:80
** External Symbol **:10
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSERKS5_
491275431513543443
3
975600
485638
0
1
0
1
15
** External Symbol **:83360
** External Symbol **:83202
** External Symbol **:82015
** External Symbol **:81997
** External Symbol **:54724
** External Symbol **:54400
** External Symbol **:16280
** External Symbol **:16277
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
240390
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
239888
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
490038
490038
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
490166
490158
0
0
0
1
0
2
24
** External Symbol **:166866
** External Symbol **:164068
** External Symbol **:118466
** External Symbol **:32562
** External Symbol **:8064
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
0

_ZNSt8optionalIN4grpc6StatusEEaSIS1_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS2_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES5_ISt6__and_IJSt9is_scalarIS1_ES6_IS1_NSt5decayIS9_E4typeEEEEESt16is_constructibleIS1_JS9_EESt13is_assignableIRS1_S9_EEERS2_E4typeEOS9_
146835647075900052
2
0
178134

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
262374

_ZNSt8optionalIN6lessor8postgres13MessageWalkerEEaSIRS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES7_ISt6__and_IJSt9is_scalarIS2_ES8_IS2_NSt5decayISB_E4typeEEEEESt16is_constructibleIS2_JSB_EESt13is_assignableIS5_SB_EEERS3_E4typeEOSB_
146835647075900052
2
0
564697

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27076
0
27076
0
0
0
0
0
0
0
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
7:27076
1
1:27076

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
88148
88148
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZSt10_ConstructIN6lessor7SessionEJNS1_5FactsEEEvPT_DpOT0_
244522381621411547
11
0
0
0
0
0
32856
32856
32856
32856
32856
32856
1
1
3
2
6:32505
1:351
2
7:27076
5:5780
1
1:32856

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
644152
30515
0
0
0
0
0
0
613637
0
0
613637
0
1
1
3
0
0
1
1:613637

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
1234136
582252
0
16132
0
0
0
0
635752
0
0
635752
0
1
1
3
0
0
1
1:635752

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
361714
1310311
0
0
944580
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
2081142
20165
1090300
0
966660
0
4033
0
508091
0
0

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
1701130
1709094
1709094
1
1
1
2
5:1664906
9:44188

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
15617
4341439
1
0
1
24
** External Symbol **:1066065
** External Symbol **:806295
** External Symbol **:451527
** External Symbol **:317960
** External Symbol **:317234
** External Symbol **:316977
** External Symbol **:256232
** External Symbol **:160770
** External Symbol **:153178
** External Symbol **:141141
** External Symbol **:123818
** External Symbol **:84091
** External Symbol **:65133
** External Symbol **:28424
** External Symbol **:19992
** External Symbol **:14239
** External Symbol **:6291
** External Symbol **:5158
** External Symbol **:4220
** External Symbol **:4036
** External Symbol **:4033
** External Symbol **:4032
** External Symbol **:2010
** External Symbol **:1386

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
191513
104924
0

_ZSt13__invoke_implIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor8postgres17EncryptionRequestENS4_11SwapRequestENS4_12CancelPacketENS4_13StartupPacketEEE8_M_resetEvEUlOT_E_JRS8_EESA_St14__invoke_otherOT0_DpOT1_
238984482353853237
3
174596
0
0

_ZSt16__do_uninit_copyIN4absl7debian318container_internal12raw_hash_setINS2_17FlatHashSetPolicyIN6lessor2IdINS5_10SessionTagEEEEENS1_13hash_internal4HashIS8_EESt8equal_toIS8_ESaIS8_EE8iteratorEPS8_ET0_T_SK_SJ_
303685791171973928
11
10761
20515
20515
0
0
148
0
0
148
0
0

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
212257
0
0
164618
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
50194
0
0
50194
0
0
0

_ZSt3getILm3EJN6lessor8postgres17EncryptionRequestENS1_11SwapRequestENS1_12CancelPacketENS1_13StartupPacketEEEONSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeEOSA_
238984481941143025
3
87298
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
1886326
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
4585981
0
220689
0
0
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops16_Iter_equals_valIS8_EEET_SH_SH_T0_St26random_access_iterator_tag
763149959789834134
26
0
0
0
0
0
0
0
0
0
0
0
0
0
11672
11672
11364
0
10132
0
0
0
10132
0
0
0
10044
1
1
7
0
0
0
0
0
0
3
7:10044
4:44
6:44

_ZSt9__find_ifIPN6lessor2IdINS0_8LeaseTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
13301
485841
348849
243000
163644
2488458
1943689
0
5861
4578
2034

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
5244
0
0
0
0
2496209
2047152
0
6961
0
0

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
2467377
0
0
0
0
0
2486198
2486198
18820
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
5451674
5451675
4661846
519736
4659315
1
1
1
10
4:4178537
9:471191
8:456977
17:136153
7:128753
16:68110
3:5944
6:3955
5:1890
33:168

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
2201606

_ZThn40_N5boost4asio6detail13epoll_reactor9interruptEv
742261418966908927
1
59134

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
3292305

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
3428797

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
3428797

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
2488458

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32856
32856

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
313624

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
240391
240391
0
240391
240391
0
0
0
2
0
1
0
1
2
1
1:240392
1
1:240377

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
239877
239876
0
239877
239876
0
0
0
2
0
1
0
1
2
1
1:239876
1
1:239875

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
230908

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
243907
